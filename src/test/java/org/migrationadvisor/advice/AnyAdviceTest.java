package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Advised.Place;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Rule;

/** What is true of all advice, whatever the profile: tried on random ones of every shape and on every case of the knowledge base. */
class AnyAdviceTest {

    private static final KnowledgeBase KNOWLEDGE = TheProgram.knowledge();
    private static final List<Advised> ADVICE = Stream.concat(
                    new RandomProfiles(KNOWLEDGE, 7).profiles(2_600),
                    KNOWLEDGE.cases().values().stream().map(municipality -> municipality.profile()))
            .parallel()
            .map(Advised::on)
            .toList();

    @Test
    void every_intervention_stands_in_exactly_one_list() {
        forAll(advised -> {
            assertThat(advised.places().keySet())
                    .isEqualTo(new TreeSet<>(KNOWLEDGE.interventions().keySet()));
            assertThat(advised.places().values()).allMatch(places -> places.size() == 1);
        });
    }

    @Test
    void remittance_tax_is_never_anything_but_not_advised() {
        forAll(advised -> assertThat(advised.advice().notAdvised())
                .extracting(Advice.NotAdvised::id)
                .containsExactly("remittance-tax"));
    }

    @Test
    void what_is_not_advised_says_which_findings_and_rules_speak_against_it() {
        forAll(advised -> assertThat(advised.advice().notAdvised())
                .allMatch(line -> !line.findings().isEmpty() && !line.rules().isEmpty()));
    }

    @Test
    void the_parts_of_a_score_add_up() {
        forEachRecommendation((advised, line) -> assertThat(
                        line.parts().stream().mapToDouble(Advice.Part::value).sum())
                .isCloseTo(line.score(), within(1e-9)));
    }

    @Test
    void a_score_lies_above_nothing_and_is_one_at_most() {
        forEachRecommendation(
                (advised, line) -> assertThat(line.score()).isGreaterThan(0).isLessThanOrEqualTo(1));
    }

    @Test
    void every_part_of_a_score_is_named_once_and_stands_among_the_weights() {
        forEachRecommendation((advised, line) -> assertThat(line.parts())
                .extracting(Advice.Part::weight)
                .doesNotHaveDuplicates()
                .isSubsetOf(KNOWLEDGE.weights().keySet()));
    }

    @Test
    void ranks_count_from_one_in_the_order_of_scores() {
        forAll(advised -> {
            List<Advice.Recommendation> lines = advised.advice().recommendations();
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i).rank()).isEqualTo(i + 1);
                assertThat(i == 0 || lines.get(i - 1).score() >= lines.get(i).score())
                        .isTrue();
            }
        });
    }

    @Test
    void a_measure_never_starts_before_what_it_comes_after() {
        forEachRecommendation((advised, line) ->
                line.after().forEach(first -> assertThat(advised.start(first)).isLessThanOrEqualTo(line.when())));
    }

    @Test
    void a_measure_comes_after_recommended_measures_only() {
        forEachRecommendation((advised, line) ->
                assertThat(line.after()).isSubsetOf(advised.recommended()).doesNotContain(line.id()));
    }

    @Test
    void the_roadmap_shows_each_recommendation_once_in_the_part_where_it_starts() {
        forAll(advised -> {
            assertThat(advised.inTime()).containsExactlyInAnyOrderElementsOf(advised.recommended());
            advised.advice()
                    .roadmap()
                    .forEach((when, ids) ->
                            ids.forEach(id -> assertThat(advised.start(id)).isEqualTo(when)));
        });
    }

    @Test
    void the_roadmap_shows_a_measure_below_everything_it_comes_after() {
        forEachRecommendation((advised, line) -> line.after()
                .forEach(first -> assertThat(advised.inTime().indexOf(first))
                        .isLessThan(advised.inTime().indexOf(line.id()))));
    }

    @Test
    void no_measure_starts_before_the_catalogue_lets_it() {
        forEachRecommendation((advised, line) -> assertThat(line.when())
                .isGreaterThanOrEqualTo(KNOWLEDGE.interventions().get(line.id()).earliest()));
    }

    @Test
    void every_recommendation_answers_a_diagnosis_that_holds() {
        forEachRecommendation((advised, line) -> assertThat(line.answers())
                .isNotEmpty()
                .isSubsetOf(advised.severities().keySet()));
    }

    @Test
    void the_diagnoses_a_recommendation_answers_come_in_order_of_severity() {
        forEachRecommendation((advised, line) -> {
            List<String> inOrder = advised.advice().diagnoses().stream()
                    .map(Advice.Diagnosed::id)
                    .filter(line.answers()::contains)
                    .toList();
            assertThat(line.answers()).isEqualTo(inOrder);
        });
    }

    @Test
    void diagnoses_come_with_the_severest_first() {
        forAll(advised -> assertThat(advised.advice().diagnoses())
                .isSortedAccordingTo((one, other) -> other.severity().compareTo(one.severity())));
    }

    @Test
    void every_recommendation_rests_on_a_finding_and_a_rule() {
        forEachRecommendation((advised, line) -> {
            assertThat(line.findings())
                    .isNotEmpty()
                    .isSubsetOf(KNOWLEDGE.findings().keySet());
            assertThat(line.rules()).isNotEmpty().isSubsetOf(advised.fired());
        });
    }

    @Test
    void every_diagnosis_names_its_answers_findings_and_rules() {
        forAll(advised -> advised.advice().diagnoses().forEach(line -> {
            assertThat(line.because()).as(line.id()).isNotEmpty();
            assertThat(line.findings())
                    .isNotEmpty()
                    .isSubsetOf(KNOWLEDGE.findings().keySet());
            assertThat(line.rules()).isNotEmpty().isSubsetOf(advised.fired());
        }));
    }

    @Test
    void an_unknown_answer_is_a_reason_for_nothing_but_a_data_gap() {
        forAll(advised -> advised.advice().diagnoses().stream()
                .filter(line -> line.because().stream()
                        .anyMatch(because -> because.answer().equals("unknown")))
                .forEach(line -> assertThat(line.id()).isEqualTo("data-gap")));
    }

    @Test
    void an_ignored_answer_is_a_reason_for_nothing() {
        forAll(advised -> assertThat(advised.advice().diagnoses())
                .flatExtracting(Advice.Diagnosed::because)
                .extracting(because -> because.question())
                .doesNotContainAnyElementsOf(
                        advised.advice().ignored().isEmpty()
                                ? List.of("")
                                : advised.advice().ignored()));
    }

    @Test
    void every_reason_is_an_answer_of_the_profile() {
        forAll(advised -> advised.advice()
                .diagnoses()
                .forEach(line -> line.because().forEach(because -> {
                    Response response = advised.advice().profile().answers().get(because.question());
                    assertThat(written(response)).contains(because.answer().toString());
                })));
    }

    private static Set<String> written(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.codes();
        }
        return response instanceof Response.Amount amount
                ? Set.of(amount.value().toString())
                : Set.of("unknown");
    }

    @Test
    void what_is_not_needed_is_called_for_by_no_diagnosis_alone() {
        forAll(advised -> advised.advice()
                .notNeeded()
                .forEach(line -> assertThat(callersWithoutConditions(line.id()))
                        .as(line.id())
                        .doesNotContainAnyElementsOf(
                                advised.severities().isEmpty()
                                        ? Set.of("")
                                        : advised.severities().keySet())));
    }

    @Test
    void what_is_not_needed_names_diagnoses_that_do_not_hold_unless_all_of_them_do() {
        forAll(advised -> advised.advice()
                .notNeeded()
                .forEach(line -> assertThat(line.wouldAnswer())
                        .as(line.id())
                        .satisfiesAnyOf(
                                named -> assertThat(named)
                                        .noneMatch(advised.severities().keySet()::contains),
                                named -> assertThat(named)
                                        .allMatch(advised.severities().keySet()::contains))));
    }

    @Test
    void what_is_not_needed_says_which_diagnosis_would_call_for_it() {
        forAll(advised -> assertThat(advised.advice().notNeeded())
                .allMatch(line -> !line.wouldAnswer().isEmpty()));
    }

    @Test
    void what_is_not_for_now_is_needed_and_says_what_is_missing() {
        forAll(advised -> advised.advice().notNow().forEach(line -> {
            assertThat(line.answers())
                    .isNotEmpty()
                    .isSubsetOf(advised.severities().keySet());
            assertThat(line.missing())
                    .isNotEmpty()
                    .allMatch(missing -> !missing.roads().isEmpty());
        }));
    }

    @Test
    void only_a_hard_prerequisite_keeps_a_measure_for_later() {
        forAll(advised -> advised.advice()
                .notNow()
                .forEach(line -> assertThat(line.missing())
                        .extracting(Advice.Missing::requirement)
                        .isSubsetOf(KNOWLEDGE.interventions().get(line.id()).requirements().stream()
                                .map(requirement -> requirement.id())
                                .toList())));
    }

    @Test
    void a_question_that_settles_a_prerequisite_applies() {
        forAll(advised -> advised.advice().notNow().stream()
                .flatMap(line -> line.missing().stream())
                .flatMap(missing -> missing.roads().size() > 1 ? missing.roads().stream() : Stream.empty())
                .forEach(road -> assertThat(KNOWLEDGE
                                .questionnaire()
                                .applies(
                                        KNOWLEDGE
                                                .questionnaire()
                                                .question(road.question())
                                                .orElseThrow(),
                                        advised.advice().profile()))
                        .as(road.question())
                        .isTrue()));
    }

    @Test
    void assets_without_a_use_of_their_own_call_for_nothing() {
        forEachRecommendation((advised, line) ->
                assertThat(line.answers()).doesNotContain("ngo-strength", "community-strength", "local-demand"));
    }

    @Test
    void stances_and_conditions_call_for_nothing() {
        forEachRecommendation((advised, line) -> assertThat(line.answers()).doesNotContain("remittance-reluctance"));
    }

    @ParameterizedTest
    @CsvSource({
        "ngo_presence, ngo",
        "twinning, twin_city",
        "diaspora_association, diaspora_association",
        "host_ngo, host_ngo",
        "relatives_group, relatives_association"
    })
    void who_is_known_not_to_exist_neither_leads_nor_helps(String question, String actor) {
        forEachRecommendation((advised, line) -> {
            if (chosen(advised, question).contains("none")) {
                assertThat(line.lead()).as(line.id()).isNotEqualTo(actor);
                assertThat(line.partners()).as(line.id()).doesNotContain(actor);
            }
        });
    }

    @Test
    void nothing_that_takes_remittances_is_recommended() {
        forEachRecommendation((advised, line) ->
                assertThat(KNOWLEDGE.interventions().get(line.id()).features()).doesNotContain("takes_remittances"));
    }

    @Test
    void what_runs_is_not_recommended_anew() {
        forAll(advised -> chosen(advised, "running_measures")
                .forEach(id -> assertThat(advised.place(id)).isEqualTo(Place.RUNNING)));
    }

    @Test
    void what_runs_is_to_be_deepened_made_visible_or_reviewed() {
        forAll(advised -> assertThat(advised.advice().running())
                .extracting(Advice.AlreadyRunning::advice)
                .isSubsetOf("deepen", "make_visible", "review"));
    }

    @Test
    void what_runs_names_the_rule_that_says_so() {
        forAll(advised -> advised.advice()
                .running()
                .forEach(line -> assertThat(line.rules()).isNotEmpty().isSubsetOf(advised.fired())));
    }

    @Test
    void an_undetermined_diagnosis_does_not_hold_and_names_open_questions() {
        forAll(advised -> advised.advice().undetermined().forEach(line -> {
            assertThat(advised.severities()).doesNotContainKey(line.id());
            assertThat(line.questions()).isNotEmpty().allMatch(question -> isOpen(advised, question));
        }));
    }

    @Test
    void a_quiet_measure_is_paired_with_a_visible_one_that_starts_no_later_or_runs() {
        forEachRecommendation((advised, line) -> line.pairedWith().ifPresent(companion -> {
            assertThat(line.quiet()).isTrue();
            assertThat(KNOWLEDGE
                            .interventions()
                            .get(companion)
                            .visible()
                            .level()
                            .code())
                    .isEqualTo("high");
            assertThat(advised.place(companion) == Place.RUNNING
                            || advised.start(companion).compareTo(line.when()) <= 0)
                    .isTrue();
        }));
    }

    @Test
    void whoever_leads_is_not_a_partner_as_well() {
        forEachRecommendation((advised, line) ->
                assertThat(line.partners()).doesNotContain(line.lead()).doesNotHaveDuplicates());
    }

    @Test
    void every_remark_is_in_the_knowledge_base_and_said_once() {
        forEachRecommendation((advised, line) -> {
            List<String> remarks = Stream.concat(line.cautions().stream(), line.guidance().stream())
                    .toList();
            assertThat(remarks)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(KNOWLEDGE.remarks().keySet());
        });
    }

    @Test
    void ridden_services_are_among_those_that_exist() {
        forEachRecommendation(
                (advised, line) -> assertThat(line.ridingOn()).isSubsetOf(chosen(advised, "existing_services")));
    }

    @Test
    void ignored_answers_are_exactly_those_that_do_not_apply() {
        forAll(advised -> {
            Set<String> ignored = advised.advice().profile().answers().keySet().stream()
                    .filter(id -> !KNOWLEDGE
                            .questionnaire()
                            .applies(
                                    KNOWLEDGE.questionnaire().question(id).orElseThrow(),
                                    advised.advice().profile()))
                    .collect(Collectors.toSet());
            assertThat(advised.advice().ignored()).containsExactlyInAnyOrderElementsOf(ignored);
        });
    }

    @Test
    void coverage_counts_every_question_that_applies_once() {
        forAll(advised -> {
            long applying = KNOWLEDGE.questionnaire().questions().stream()
                    .filter(question -> KNOWLEDGE
                            .questionnaire()
                            .applies(question, advised.advice().profile()))
                    .count();
            Advice.Coverage coverage = advised.advice().coverage();
            assertThat(coverage.answered() + coverage.unknown() + coverage.unanswered())
                    .isEqualTo((int) applying);
        });
    }

    @Test
    void both_needles_lie_between_nothing_and_one() {
        forAll(advised -> assertThat(List.of(
                        advised.advice().coverage().state(),
                        advised.advice().coverage().knowledge()))
                .allMatch(needle -> needle >= 0 && needle <= 1));
    }

    @Test
    void a_contradiction_is_between_answers_that_were_given() {
        forAll(advised -> advised.advice()
                .contradictions()
                .forEach(id -> assertThat(KNOWLEDGE.contradictions().get(id).questions())
                        .as(id)
                        .anyMatch(
                                question -> advised.advice().profile().answers().containsKey(question))));
    }

    /** Diagnoses that call for an intervention by themselves, without a further condition. */
    private static Set<String> callersWithoutConditions(String intervention) {
        return TheProgram.rules()
                .book()
                .rules(Phase.ADVICE)
                .filter(rule -> rule.patterns().size() == 1
                        && List.of("Need", "Accompany")
                                .contains(rule.conclusion().type()))
                .filter(rule ->
                        rule.conclusion().literal(0).equals(java.util.Optional.of(intervention)) && anySeverity(rule))
                .flatMap(rule -> rule.conclusion().literal(1).stream())
                .collect(Collectors.toSet());
    }

    private static boolean anySeverity(Rule rule) {
        return rule.patterns().get(0).literals("severity").isEmpty();
    }

    private static boolean isOpen(Advised advised, String question) {
        Response response = advised.advice().profile().answers().get(question);
        return response == null || response.equals(Response.UNKNOWN);
    }

    private static Set<String> chosen(Advised advised, String question) {
        return advised.advice().profile().answers().get(question) instanceof Response.Chosen chosen
                ? chosen.codes()
                : Set.of();
    }

    private interface OfRecommendation {
        void check(Advised advised, Advice.Recommendation line);
    }

    private static void forEachRecommendation(OfRecommendation property) {
        forAll(advised -> advised.advice().recommendations().forEach(line -> property.check(advised, line)));
    }

    private static void forAll(Consumer<Advised> property) {
        Property.holdsOfAdvice(ADVICE, property);
    }
}
