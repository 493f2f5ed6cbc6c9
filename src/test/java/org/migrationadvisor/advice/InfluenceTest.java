package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.aMunicipality;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.fixture.Changed;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** What to ask first is what can still change the recommendations. */
class InfluenceTest {

    private static final Questionnaire QUESTIONNAIRE = TheProgram.knowledge().questionnaire();
    private static final Influence INFLUENCE = new Influence(TheProgram.advisor());
    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 37).profiles(26).toList();

    @Test
    void only_open_questions_that_apply_are_asked() {
        Property.holds(
                PROFILES,
                profile -> assertThat(INFLUENCE.askFirst(profile)).allMatch(inquiry -> {
                    Question question =
                            QUESTIONNAIRE.question(inquiry.question()).orElseThrow();
                    return Changed.isOpen(profile, question) && QUESTIONNAIRE.applies(question, profile);
                }));
    }

    @Test
    void influence_lies_above_nothing_and_is_one_at_most_and_falls() {
        Property.holds(PROFILES, profile -> {
            List<Double> influences = INFLUENCE.askFirst(profile).stream()
                    .map(Influence.Inquiry::influence)
                    .toList();

            assertThat(influences)
                    .allMatch(influence -> influence > 0 && influence <= 1)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        });
    }

    @Test
    void nothing_is_left_to_ask_where_everything_was_answered() {
        Profile complete = new RandomProfiles(TheProgram.knowledge(), 41)
                .profiles(13)
                .filter(profile -> profile.municipality().startsWith("COMPLETE"))
                .findFirst()
                .orElseThrow();

        assertThat(INFLUENCE.askFirst(complete)).isEmpty();
    }

    @Test
    void a_question_that_drives_no_rule_is_never_asked_first() {
        assertThat(INFLUENCE.askFirst(aMunicipality().profile()))
                .extracting(Influence.Inquiry::question)
                .doesNotContain("country");
    }

    @Test
    void the_question_that_keeps_a_measure_waiting_is_asked() {
        Profile waiting = thatAnswered("returns=many investment_openings=good finance=cooperative_or_bank")
                .profile();

        assertThat(INFLUENCE.askFirst(waiting))
                .extracting(Influence.Inquiry::question)
                .contains("anchor_buyer");
    }
}
