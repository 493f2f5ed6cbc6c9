package org.migrationadvisor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.Phase;

/** What the engine is measured against does the same work. */
class FloorTest {

    private static final int PROFILES = 1_000;
    private static final Floor DIAGNOSIS = Floor.of(TheProgram.rules().book(), Phase.DIAGNOSIS);
    private static final Floor ADVICE = Floor.of(TheProgram.rules().book(), Phase.ADVICE);

    @Test
    void straight_line_java_fires_the_same_rules_for_the_same_reasons() {
        List<Profile> profiles = new RandomProfiles(TheProgram.knowledge(), 61)
                .profiles(PROFILES)
                .toList();

        Property.holds(profiles, profile -> {
            Situation situation = Situation.of(profile);

            assertThat(DIAGNOSIS.run(situation.first()))
                    .containsExactlyInAnyOrderElementsOf(
                            TheProgram.rules().reasoner(Phase.DIAGNOSIS).run(situation.first()));
            assertThat(ADVICE.run(situation.second()))
                    .containsExactlyInAnyOrderElementsOf(
                            TheProgram.rules().reasoner(Phase.ADVICE).run(situation.second()));
        });
    }
}
