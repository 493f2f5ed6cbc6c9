package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.aMunicipality;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;

class ResemblancesTest {

    private static final Resemblances RESEMBLANCES = new Resemblances(TheProgram.advisor());

    @Test
    void a_municipality_whose_fields_are_left_resembles_yotala() {
        Advice advice = TheProgram.adviceFor(aMunicipality()
                .with("abandoned_farming", "widespread")
                .with("ageing", "mainly_children_and_elderly")
                .profile());

        Resemblance first = RESEMBLANCES.of(advice).get(0);

        assertThat(first.municipality().id()).isEqualTo("yotala");
        assertThat(first.shared()).contains("labour-loss");
    }

    @Test
    void what_nobody_can_tell_there_is_no_difference() {
        for (Case fictional : fictional()) {
            Advice here = TheProgram.adviceFor(fictional.profile());
            for (Resemblance resemblance : RESEMBLANCES.of(here)) {
                Advice there = TheProgram.adviceFor(resemblance.municipality().profile());
                List<String> untold = there.undetermined().stream()
                        .map(Advice.Undetermined::id)
                        .toList();

                assertThat(resemblance.onlyHere()).doesNotContainAnyElementsOf(untold);
                assertThat(untold).containsAll(resemblance.notKnown());
            }
        }
    }

    @Test
    void every_diagnosis_made_here_stands_in_exactly_one_list() {
        for (Case fictional : fictional()) {
            Advice here = TheProgram.adviceFor(fictional.profile());
            List<String> held =
                    here.diagnoses().stream().map(Advice.Diagnosed::id).toList();

            for (Resemblance resemblance : RESEMBLANCES.of(here)) {
                List<String> listed = new java.util.ArrayList<>(resemblance.shared());
                listed.addAll(resemblance.onlyHere());
                listed.addAll(resemblance.notKnown());

                assertThat(listed).containsExactlyInAnyOrderElementsOf(held);
                assertThat(resemblance.onlyThere()).doesNotContainAnyElementsOf(held);
                assertThat(resemblance.likeness()).isStrictlyBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void the_most_alike_come_first_and_nobody_resembles_itself() {
        Profile cochabamba = TheProgram.knowledge().cases().get("cochabamba").profile();

        List<Resemblance> resemblances = RESEMBLANCES.of(TheProgram.adviceFor(cochabamba));

        assertThat(resemblances)
                .isSortedAccordingTo((left, right) -> Double.compare(right.likeness(), left.likeness()))
                .noneMatch(resemblance -> resemblance.municipality().id().equals("cochabamba"))
                .noneMatch(resemblance -> resemblance.municipality().fictional());
    }

    @Test
    void without_answers_nothing_is_resembled() {
        assertThat(RESEMBLANCES.of(TheProgram.adviceFor(aMunicipality().profile())))
                .isEmpty();
    }

    private static List<Case> fictional() {
        return TheProgram.knowledge().cases().values().stream()
                .filter(Case::fictional)
                .toList();
    }
}
