package org.migrationadvisor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RuleCaseFaultsTest {

    private static final String CASES = "rules/family/cases.yaml";
    private static final String RULES = "rules/family/diagnosis.drl";
    private static final String NAME = "- rule: \"Grandparents who cannot read cannot help with homework\"\n";
    private static final String MATCH = "  match: {carers: [grandparents], grandparents_read: few}\n";
    private static final String NEAR_MISS = "  near_miss: {carers: [grandparents], grandparents_read: most}\n";
    private static final String UNKNOWN = "  unknown: {carers: [grandparents], grandparents_read: unknown}\n";

    @RegisterExtension
    private final SeededBase base = SeededBase.fresh();

    @Test
    void a_rule_has_a_case() {
        base.replace(CASES, NAME + MATCH + NEAR_MISS + UNKNOWN, "");

        base.hasFault(RULES, "Grandparents who cannot read", "the rule has no case", CASES);
    }

    @Test
    void a_case_has_a_rule() {
        base.replace(CASES, NAME, "- rule: \"Grandparents who cannot read can not help with homework\"\n");

        base.hasFault(
                CASES,
                "can not help",
                "there is no rule",
                "did you mean 'Grandparents who cannot read cannot help with homework'?");
    }

    @Test
    void a_rule_has_one_case() {
        base.append(CASES, "\n" + NAME.replace("\"\n", "\" # again\n") + MATCH + NEAR_MISS + UNKNOWN);

        base.hasFault(CASES, "# again", "a second case of the rule", "the first stands at " + CASES + ":");
    }

    @Test
    void a_case_lies_beside_its_rule() {
        base.replace(CASES, NAME + MATCH + NEAR_MISS + UNKNOWN, "")
                .append("rules/budget/cases.yaml", "\n" + NAME + MATCH + NEAR_MISS + UNKNOWN);

        base.hasFault(
                "rules/budget/cases.yaml",
                "Grandparents",
                "the case of a rule of another folder",
                "move it to " + CASES);
    }

    @Test
    void a_case_has_a_near_miss() {
        base.replace(CASES, NEAR_MISS, "");

        base.hasFault(CASES, "Grandparents who cannot read cannot", "near_miss is missing");
    }

    @Test
    void a_case_has_an_unknown_that_is_not_empty() {
        base.replace(CASES, UNKNOWN, "  unknown: {} # empty\n");

        base.hasFault(CASES, "# empty", "unknown is empty");
    }

    @Test
    void an_unknown_has_an_unknown_answer() {
        base.replace(CASES, UNKNOWN, "  unknown: {carers: [grandparents], grandparents_read: most} # known\n");

        base.hasFault(CASES, "# known", "unknown has no answer that is unknown");
    }

    @Test
    void a_case_answers_questions_that_exist() {
        base.replace(CASES, MATCH, "  match: {carers: [grandparents], grandparent_reads: few}\n");

        base.hasFault(
                CASES,
                "grandparent_reads",
                "an unknown question 'grandparent_reads'",
                "did you mean 'grandparents_read'?");
    }

    @Test
    void a_case_answers_with_codes_of_the_question() {
        base.replace(CASES, MATCH, "  match: {carers: [grandparents], grandparents_read: fewer}\n");

        base.hasFault(CASES, "fewer", "match: found the text 'fewer'", "one of most, few");
    }

    @Test
    void a_case_has_no_other_keys() {
        base.replace(CASES, MATCH, "  matchs: {carers: [grandparents], grandparents_read: few}\n");

        base.hasFault(CASES, "  matchs:", "there is no key 'matchs'", "did you mean 'match'?");
    }

    @Test
    void a_rule_that_reads_answers_does_not_do_without() {
        base.replace(CASES, NEAR_MISS, "  near_miss: {without: true}\n");

        base.hasFault(CASES, "without: true", "'without: true' for a rule that reads answers");
    }

    @Test
    void a_match_fires_its_rule() {
        base.replace(CASES, MATCH, "  match: {carers: [neighbours], grandparents_read: few}\n");

        base.hasFaultWhenRun(
                CASES,
                "[neighbours], grandparents_read",
                "the match does not fire the rule \"Grandparents who cannot read cannot help with homework\"");
    }

    @Test
    void a_near_miss_does_not_fire_its_rule() {
        base.replace(CASES, NEAR_MISS, "  near_miss: {carers: [grandparents, neighbours], grandparents_read: few}\n");

        base.hasFaultWhenRun(
                CASES,
                "[grandparents, neighbours]",
                "near_miss fires the rule \"Grandparents who cannot read cannot help with homework\"");
    }

    @Test
    void an_unknown_does_not_fire_its_rule() {
        base.replace(CASES, UNKNOWN, "  unknown: {carers: [grandparents], grandparents_read: few, spread: unknown}\n");

        base.hasFaultWhenRun(CASES, "spread: unknown", "unknown fires the rule", "unknown is not no");
    }

    @Test
    void a_match_concludes_what_it_says() {
        base.replace("rules/remittances/cases.yaml", "[\"Against(remittance-tax)\"]", "[\"Against(matching-grants)\"]");

        base.hasFaultWhenRun(
                "rules/remittances/cases.yaml",
                "Against(matching-grants)",
                "the match does not conclude Against(matching-grants)",
                "there are: Against(remittance-tax)");
    }

    @Test
    void a_rule_that_no_case_fires_is_named() {
        String match = "  match: {transfers_by_population: some, population_trend: communities_deserted}\n";
        base.replace("rules/budget/cases.yaml", match, match.replace("some", "little"));

        base.hasFaultWhenRun(
                "rules/budget/diagnosis.drl",
                "deserted communities are felt in part",
                "the rule fires in no case at all");
    }

    @Test
    void an_answer_that_is_said_to_meet_a_requirement_meets_it() {
        String intervention = "knowledge-base/interventions/return-value-chain.yaml";
        base.replace(intervention, "needs: [possible, committed]", "needs: [possible, committed, none]");

        base.hasFaultWhenRun(
                intervention,
                "committed, none]",
                "'anchor_buyer: none' is said to meet 'buyer' of return-value-chain, and no rule says so");
    }

    @Test
    void an_intervention_that_no_profile_brings_about_is_named() {
        String intervention = "knowledge-base/interventions/return-value-chain.yaml";
        base.replace(intervention, "requirements:\n", """
                requirements:
                  - id: never-met
                    text: {en: Never met., es: Nunca.}
                    question: anchor_buyer
                    needs: [committed]
                    otherwise: []
                """);

        base.hasFaultWhenRun(
                intervention, "id: return-value-chain", "no profile was found that brings about 'return-value-chain'");
    }

    @Test
    void a_question_whose_answers_can_reach_no_measure_is_named() {
        base.replace(
                "rules/ngo/diagnosis.drl",
                "new Diagnosis( \"participant-attrition\", \"moderate\" )",
                "new Contradiction( \"growing-but-ageing\" )");

        base.hasFaultWhenRun(
                "knowledge-base/questionnaire/ngos.yaml",
                "id: participant_dropout",
                "no answer to 'participant_dropout' can change the advice on any measure");
    }
}
