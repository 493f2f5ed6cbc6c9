package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.migrationadvisor.fixture.AMunicipality.like;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/** Profiles side by side. */
class NeighboursTest {

    private static final Neighbours NEIGHBOURS = new Neighbours(TheProgram.advisor());
    private static final Profile FAMILIES =
            thatAnswered("settlement=rural children_left=many").profile();
    private static final Profile FAMILIES_AND_OLD =
            like(FAMILIES).with("elderly_alone", "many").profile();

    @Test
    void what_all_are_advised_is_common() {
        SideBySide side = NEIGHBOURS.sideBySide(List.of(FAMILIES, FAMILIES_AND_OLD));

        assertThat(side.common())
                .contains("family-strengthening")
                .allMatch(id -> Explored.recommended(FAMILIES, id) && Explored.recommended(FAMILIES_AND_OLD, id));
        assertThat(side.differing())
                .extracting(SideBySide.Differing::intervention)
                .doesNotContainAnyElementsOf(side.common());
    }

    @Test
    void a_difference_names_the_answer_it_comes_from() {
        SideBySide side = NEIGHBOURS.sideBySide(List.of(FAMILIES, FAMILIES_AND_OLD));

        assertThat(side.differing())
                .filteredOn(differing -> differing.intervention().equals("elderly-support"))
                .singleElement()
                .satisfies(differing -> {
                    assertThat(differing.places()).containsExactly(Outcome.Place.NOT_NEEDED, Outcome.Place.RECOMMENDED);
                    assertThat(differing.origins())
                            .containsExactly(new SideBySide.Origin(1, 0, List.of(List.of("elderly_alone"))));
                });
    }

    @Test
    void every_origin_named_brings_the_measure_in() {
        List<Profile> cases = Explored.cases().subList(9, 13);
        SideBySide side = NEIGHBOURS.sideBySide(cases);

        assertThat(side.differing())
                .isNotEmpty()
                .allSatisfy(differing -> differing
                        .origins()
                        .forEach(origin -> origin.questions().forEach(questions -> {
                            Profile changed = cases.get(origin.without());
                            for (String question : questions) {
                                changed = changed.with(
                                        question, cases.get(origin.with()).answer(question));
                            }
                            assertThat(Explored.recommended(changed, differing.intervention()))
                                    .isTrue();
                        })));
    }

    @Test
    void what_members_answered_differently_and_what_matters_stands_first() {
        Profile one = thatAnswered("children_left=many settlement=rural country=Bolivia")
                .profile();
        Profile two = thatAnswered("children_left=none settlement=semi_urban country=Perú")
                .profile();

        List<SideBySide.Disputed> disputed = NEIGHBOURS.disputed(List.of(one, two));

        assertThat(disputed).extracting(SideBySide.Disputed::question).containsExactly("children_left", "settlement");
        assertThat(disputed.get(0).influence()).isGreaterThan(disputed.get(1).influence());
        assertThat(disputed.get(0).answers())
                .containsExactly(
                        Optional.of(new Response.Chosen(List.of("many"))),
                        Optional.of(new Response.Chosen(List.of("none"))));
    }

    @Test
    void who_does_not_know_disagrees_with_nobody() {
        Profile one = thatAnswered("children_left=many elderly_alone=unknown").profile();
        Profile two = thatAnswered("children_left=many elderly_alone=some").profile();

        assertThat(NEIGHBOURS.disputed(List.of(one, two))).isEmpty();
    }

    @Test
    void one_profile_alone_has_no_neighbour() {
        assertThatThrownBy(() -> NEIGHBOURS.sideBySide(List.of(FAMILIES))).isInstanceOf(IllegalArgumentException.class);
    }
}
