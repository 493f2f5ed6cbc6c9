package org.migrationadvisor.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A turn that was taken is given back, whatever happens to whoever took it. */
class ConnectionPoolTest {

    @TempDir
    Path folder;

    @Test
    void whoever_runs_out_of_memory_while_a_connection_is_opened_blocks_nobody() throws SQLException {
        SqliteFile file = new SqliteFile(folder.resolve("some.sqlite"));
        AtomicInteger times = new AtomicInteger();
        ConnectionPool pool = new ConnectionPool(1, Duration.ofMillis(50), () -> {
            if (times.getAndIncrement() == 0) {
                throw new OutOfMemoryError("as if");
            }
            return file.forWriting();
        });

        assertThatThrownBy(pool::openConnection).isInstanceOf(OutOfMemoryError.class);

        try (pool;
                Connection connection = pool.openConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
