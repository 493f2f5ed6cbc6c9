package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.migrationadvisor.fixture.AMunicipality.like;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.RandomProfiles;

/** How sure a recommendation is while questions are open. */
class RobustnessTest {

    private static final int COMPLETE = RandomProfiles.Shape.COMPLETE.ordinal();
    private static final RandomProfiles RANDOM = new RandomProfiles(TheProgram.knowledge(), 29);

    /** Complete but for two questions, of which one hangs on the other. */
    private static final Profile TWO_OPEN = like(TheProgram.knowledge()
                    .cases()
                    .get("pampa-quieta")
                    .profile())
            .without("carers")
            .with("grandparents_read", "unknown")
            .profile();

    @Test
    void where_everything_is_known_every_recommendation_is_sure() {
        Profile complete = RANDOM.profile(COMPLETE);

        assertThat(Explored.changesOf(complete).recommended()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.robustness().share()).isEqualTo(1);
            assertThat(line.robustness().exact()).isTrue();
            assertThat(line.robustness().hangsOn()).isEmpty();
        });
    }

    @Test
    void few_completions_are_all_tried() {
        Exploration exploration = Explored.changesOf(TWO_OPEN);

        assertThat(exploration.recommended()).allSatisfy(line -> {
            assertThat(line.robustness().exact()).isTrue();
            assertThat(line.robustness().share()).isCloseTo(byHand(TWO_OPEN, line.intervention()), within(1e-9));
        });
    }

    @Test
    void what_a_recommendation_hangs_on_is_named_with_its_share_for_each_answer() {
        Profile profile = like(TheProgram.knowledge()
                        .cases()
                        .get("pampa-quieta")
                        .profile())
                .without("relatives_group")
                .profile();

        Exploration exploration = Explored.changesOf(profile);

        assertThat(exploration.recommended())
                .filteredOn(line -> line.intervention().equals("relatives-association"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.robustness().share()).isLessThan(1);
                    assertThat(line.robustness().hangsOn())
                            .extracting(Robustness.Hinge::question)
                            .containsExactly("relatives_group");
                    assertThat(line.robustness().hangsOn().get(0).answers())
                            .contains(new Robustness.Given(new Response.Chosen(List.of("active")), 0.0))
                            .contains(new Robustness.Given(new Response.Chosen(List.of("none")), 1.0));
                });
    }

    @Test
    void many_completions_are_drawn_with_an_error_that_is_stated() {
        Profile open = TheProgram.knowledge().cases().get("yotala").profile();

        Exploration drawn = Explored.EXPLORER.explore(open, new Limits(0, 400));

        assertThat(drawn.recommended())
                .extracting(Exploration.Recommended::robustness)
                .filteredOn(robustness -> !robustness.exact())
                .isNotEmpty()
                .allSatisfy(robustness -> {
                    assertThat(robustness.completions()).isEqualTo(400);
                    assertThat(robustness.error()).isCloseTo(0.049, within(0.001));
                });
    }

    /** The share by the definition: every answer to an open question as likely as the others, pointless questions left out. */
    private static double byHand(Profile profile, String intervention) {
        double stays = 0;
        Question carers = question("carers");
        for (Question.Option carer : carers.options()) {
            Profile first = profile.with("carers", Optional.of(new Response.Chosen(List.of(carer.code()))));
            List<Profile> last = carer.code().equals("grandparents")
                    ? question("grandparents_read").options().stream()
                            .map(option -> first.with(
                                    "grandparents_read", Optional.of(new Response.Chosen(List.of(option.code())))))
                            .toList()
                    : List.of(first);
            for (Profile completed : last) {
                stays += Explored.recommended(completed, intervention)
                        ? 1.0 / carers.options().size() / last.size()
                        : 0;
            }
        }
        return stays;
    }

    private static Question question(String id) {
        return TheProgram.knowledge().questionnaire().question(id).orElseThrow();
    }
}
