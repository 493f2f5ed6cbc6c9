package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** A brief is the advice without why. */
class BriefTest {

    private static final int PROFILES = 3_000;

    @Test
    void a_brief_says_what_the_advice_says() {
        List<Profile> profiles = new RandomProfiles(TheProgram.knowledge(), 67)
                .profiles(PROFILES)
                .toList();

        Property.holds(
                profiles,
                profile -> assertThat(TheProgram.advisor().brief(profile))
                        .isEqualTo(of(profile, TheProgram.adviceFor(profile))));
    }

    @Test
    void diagnoses_stand_in_the_order_of_the_advice() {
        Property.holds(
                new RandomProfiles(TheProgram.knowledge(), 71).profiles(200).toList(),
                profile -> assertThat(
                                TheProgram.advisor().brief(profile).diagnoses().keySet())
                        .containsExactlyElementsOf(TheProgram.adviceFor(profile).diagnoses().stream()
                                .map(Advice.Diagnosed::id)
                                .toList()));
    }

    private static Brief of(Profile profile, Advice advice) {
        Map<String, String> upkeep = advice.running().stream()
                .collect(Collectors.toMap(Advice.AlreadyRunning::id, Advice.AlreadyRunning::advice));
        return new Brief(
                profile,
                advice.coverage(),
                advice.diagnoses().stream().collect(Collectors.toMap(Advice.Diagnosed::id, Advice.Diagnosed::severity)),
                new Brief.Places(
                        Outcome.of(
                                advice, TheProgram.knowledge().interventions().keySet()),
                        upkeep),
                advice.undetermined().stream().map(Advice.Undetermined::id).toList(),
                advice.ignored(),
                advice.contradictions());
    }
}
