package org.migrationadvisor.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.web.Turnstile;

/** Few explore at once. */
class ExplorationsTest {

    private static final Profile PROFILE = thatAnswered("children_left=none").profile();

    @Test
    void who_finds_a_place_explores() {
        assertThat(new Explorations(TheProgram.advisor(), new Turnstile(1, Duration.ZERO)).explore(PROFILE))
                .isPresent();
    }

    @Test
    void who_finds_no_place_in_time_is_sent_away() {
        assertThat(new Explorations(TheProgram.advisor(), new Turnstile(0, Duration.ZERO)).explore(PROFILE))
                .isEmpty();
    }

    @Test
    void a_place_is_given_back() {
        Explorations explorations = new Explorations(TheProgram.advisor(), new Turnstile(1, Duration.ZERO));

        explorations.explore(PROFILE);

        assertThat(explorations.explore(PROFILE)).isPresent();
    }
}
