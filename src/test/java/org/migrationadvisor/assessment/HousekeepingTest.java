package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A task that fails is told of, and stands in nobody's way. */
class HousekeepingTest {

    @Test
    void running_out_of_memory_once_does_not_end_the_daily_backups() {
        List<Throwable> told = new ArrayList<>();
        try (Housekeeping housekeeping = new Housekeeping(told::add)) {
            housekeeping.attempt(() -> {
                throw new OutOfMemoryError("as if");
            });
        }

        assertThat(told).hasSize(1).first().isInstanceOf(OutOfMemoryError.class);
    }
}
