package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** An outcome is the advice without its reasons. */
class OutcomeTest {

    private static final int PROFILES = 5_000;

    @Test
    void the_outcome_places_ranks_scores_and_times_every_intervention_as_the_advice_does() {
        List<Profile> profiles = new RandomProfiles(TheProgram.knowledge(), 53)
                .profiles(PROFILES)
                .toList();

        Property.holds(
                profiles,
                profile -> assertThat(TheProgram.advisor().outcome(profile))
                        .isEqualTo(Outcome.of(
                                TheProgram.adviceFor(profile),
                                TheProgram.knowledge().interventions().keySet())));
    }

    @Test
    void every_intervention_stands_in_the_list_that_its_place_names() {
        Profile profile = new RandomProfiles(TheProgram.knowledge(), 59).profile(6);
        Advice advice = TheProgram.adviceFor(profile);
        Outcome outcome = TheProgram.advisor().outcome(profile);

        assertThat(outcome.in(Outcome.Place.NOT_NOW))
                .containsExactlyElementsOf(
                        advice.notNow().stream().map(Advice.NotNow::id).toList());
        assertThat(outcome.in(Outcome.Place.NOT_ADVISED))
                .containsExactlyElementsOf(
                        advice.notAdvised().stream().map(Advice.NotAdvised::id).toList());
        assertThat(outcome.in(Outcome.Place.NOT_NEEDED))
                .containsExactlyElementsOf(
                        advice.notNeeded().stream().map(Advice.NotNeeded::id).toList());
        assertThat(outcome.in(Outcome.Place.RUNNING))
                .containsExactlyElementsOf(
                        advice.running().stream().map(Advice.AlreadyRunning::id).toList());
        assertThat(outcome.in(Outcome.Place.RECOMMENDED))
                .containsExactlyInAnyOrderElementsOf(advice.recommendations().stream()
                        .map(Advice.Recommendation::id)
                        .toList());
    }
}
