package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.migrationadvisor.fixture.AMunicipality.like;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.RandomProfiles;

/** How sure a recommendation is while questions are open. */
class RobustnessTest {

    private static final int COMPLETE = RandomProfiles.Shape.COMPLETE.ordinal();
    private static final int DRAWN = 400;
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
                            .contains(new Robustness.Given(new Response.Chosen(List.of("active")), true, 0.0))
                            .contains(new Robustness.Given(new Response.Chosen(List.of("none")), true, 1.0));
                });
    }

    @Test
    void many_completions_are_drawn_with_an_error_that_is_stated() {
        Profile open = TheProgram.knowledge().cases().get("yotala").profile();

        Exploration drawn = Explored.EXPLORER.explore(open, new Limits(0, 400, Duration.ofHours(1)));

        assertThat(drawn.recommended())
                .extracting(Exploration.Recommended::robustness)
                .filteredOn(robustness -> !robustness.exact())
                .isNotEmpty()
                .allSatisfy(robustness -> {
                    assertThat(robustness.completions()).isEqualTo(400);
                    assertThat(robustness.error()).isCloseTo(0.049, within(0.001));
                });
    }

    @Test
    void a_question_that_takes_several_codes_hangs_on_those_that_matter_chosen_or_not() {
        Profile profile = like(TheProgram.knowledge()
                        .cases()
                        .get("san-isidro-lechero")
                        .profile())
                .without("return_kind")
                .profile();

        Robustness robustness = robustness(Explored.changesOf(profile), "return-microcredit");

        assertThat(robustness.exact()).isTrue();
        assertThat(robustness.share()).isCloseTo(14.0 / 15, within(1e-9));
        assertThat(robustness.hangsOn()).singleElement().satisfies(hinge -> {
            assertThat(hinge.question()).isEqualTo("return_kind");
            assertThat(hinge.answers())
                    .contains(new Robustness.Given(new Response.Chosen(List.of("for_good")), true, 1))
                    .anySatisfy(given -> {
                        assertThat(given.answer()).isEqualTo(new Response.Chosen(List.of("for_good")));
                        assertThat(given.chosen()).isFalse();
                        assertThat(given.share()).isCloseTo(6.0 / 7, within(1e-9));
                    });
        });
    }

    @Test
    void what_is_drawn_lies_within_its_error_of_what_trying_everything_gives() {
        List<Profile> profiles = TheProgram.knowledge().cases().values().stream()
                .filter(Case::fictional)
                .map(Case::profile)
                .map(profile -> profile.with("carers", Optional.empty())
                        .with("remittance_use", Optional.empty())
                        .with("children_left", Optional.empty()))
                .toList();

        List<Boolean> within = profiles.stream()
                .flatMap(profile -> {
                    List<Outcome> drawn = drawn(profile);
                    return Explored.changesOf(profile).recommended().stream()
                            .filter(line -> line.robustness().exact())
                            .map(line -> Math.abs(share(drawn, line.intervention())
                                            - line.robustness().share())
                                    <= 1.96 * 0.5 / Math.sqrt(DRAWN));
                })
                .toList();

        assertThat(within).hasSizeGreaterThan(40);
        assertThat(within.stream().filter(Boolean::booleanValue).count())
                .isGreaterThanOrEqualTo(within.size() * 95L / 100);
    }

    @Test
    void when_the_time_is_over_fewer_are_drawn_and_the_error_says_so() {
        Profile open = TheProgram.knowledge().cases().get("yotala").profile();

        Exploration stopped = Explored.EXPLORER.explore(open, Limits.WIDE.within(Duration.ZERO));

        assertThat(stopped.complete()).isFalse();
        assertThat(stopped.stopped()).isEqualTo(Stopped.TIME);
        assertThat(stopped.recommended())
                .extracting(Exploration.Recommended::robustness)
                .isNotEmpty()
                .allSatisfy(robustness -> {
                    assertThat(robustness.exact()).isFalse();
                    assertThat(robustness.completions()).isEqualTo(250);
                    assertThat(robustness.error()).isCloseTo(0.062, within(0.001));
                });
    }

    private static Robustness robustness(Exploration exploration, String intervention) {
        return exploration.recommended().stream()
                .filter(line -> line.intervention().equals(intervention))
                .findFirst()
                .orElseThrow()
                .robustness();
    }

    /** What the advice comes to under completions drawn of every open question. */
    private static List<Outcome> drawn(Profile profile) {
        Map<Question, Set<String>> open = new LinkedHashMap<>();
        Explored.CHOICES
                .questions(profile)
                .filter(question -> !question.id().equals("running_measures"))
                .filter(question -> profile.answer(question.id())
                        .filter(answer -> !answer.equals(Response.UNKNOWN))
                        .isEmpty())
                .forEach(question -> open.put(question, Set.of()));
        return new Completions(Parts.of(TheProgram.advisor()), profile, open)
                .drawn(0, DRAWN)
                .map(completion -> TheProgram.advisor().outcome(completion.profile()))
                .toList();
    }

    private static double share(List<Outcome> drawn, String intervention) {
        return drawn.stream()
                        .filter(outcome -> outcome.place(intervention) == Outcome.Place.RECOMMENDED)
                        .count()
                / (double) DRAWN;
    }

    /** The share by the definition: every set of carers as likely as the others, pointless questions left out. */
    private static double byHand(Profile profile, String intervention) {
        List<String> carers =
                question("carers").options().stream().map(Question.Option::code).toList();
        int sets = (1 << carers.size()) - 1;
        double stays = 0;
        for (int mask = 1; mask <= sets; mask++) {
            int chosen = mask;
            List<String> codes = IntStream.range(0, carers.size())
                    .filter(place -> (chosen >> place & 1) == 1)
                    .mapToObj(carers::get)
                    .toList();
            Profile first = profile.with("carers", Optional.of(new Response.Chosen(codes)));
            List<Profile> last = reading(first);
            stays += last.stream()
                            .filter(completed -> Explored.recommended(completed, intervention))
                            .count()
                    / (double) last.size()
                    / sets;
        }
        return stays;
    }

    /** The profile with each answer to whether grandparents read, where that is open and asked. */
    private static List<Profile> reading(Profile profile) {
        boolean open = profile.answer("grandparents_read")
                        .filter(answer -> !answer.equals(Response.UNKNOWN))
                        .isEmpty()
                && TheProgram.knowledge().questionnaire().applies(question("grandparents_read"), profile);
        return open
                ? question("grandparents_read").options().stream()
                        .map(option -> profile.with(
                                "grandparents_read", Optional.of(new Response.Chosen(List.of(option.code())))))
                        .toList()
                : List.of(profile);
    }

    private static Question question(String id) {
        return TheProgram.knowledge().questionnaire().question(id).orElseThrow();
    }
}
