package org.migrationadvisor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KnowledgeFaultsTest {

    private static final String INTERVENTION = "knowledge-base/interventions/circular-migration.yaml";
    private static final String DIAGNOSES = "knowledge-base/diagnoses/impacts.yaml";
    private static final String FINDINGS = "knowledge-base/findings/context.yaml";
    private static final String QUESTIONS = "knowledge-base/questionnaire/impacts.yaml";
    private static final String REMARKS = "knowledge-base/remarks/family.yaml";
    private static final String CASE = "knowledge-base/cases/yotala.yaml";

    @RegisterExtension
    private final SeededBase base = SeededBase.fresh();

    @Test
    void a_key_given_twice_is_not_strict_yaml() {
        base.replace(INTERVENTION, "demand: high", "demand: high\ndemand: high # again");

        base.hasFault(INTERVENTION, "# again", "the key 'demand' a second time", "each key once");
    }

    @Test
    void an_alias_is_not_strict_yaml() {
        base.replace(INTERVENTION, "rides_on: []", "rides_on: &none []");

        base.hasFault(INTERVENTION, "&none", "a YAML anchor or alias", "the value itself");
    }

    @Test
    void an_unknown_key_does_not_fit_the_schema() {
        base.replace(INTERVENTION, "lead_otherwise: host_ngo", "lead_otherwise: host_ngo\npartnerz: []");

        base.hasFault(INTERVENTION, "partnerz", "partnerz", "did you mean 'partners'?");
    }

    @Test
    void a_missing_key_does_not_fit_the_schema() {
        base.replace(REMARKS, "- id: siblings-carry\n  kind: guidance\n", "- id: siblings-carry\n");

        base.hasFault(REMARKS, "- id: siblings-carry", "[1]", "'kind'");
    }

    @Test
    void a_code_that_the_schema_does_not_list_is_a_fault() {
        base.replace(INTERVENTION, "cost: medium", "cost: mediun");

        base.hasFault(INTERVENTION, "mediun", "cost", "did you mean 'medium'?");
    }

    @Test
    void an_id_is_unique_within_its_kind() {
        base.replace(FINDINGS, "- id: transfers-by-population", "- id: intensity-varies # again");

        base.hasFault(
                FINDINGS, "# again", "a second finding 'intensity-varies'", "the first stands at " + FINDINGS + ":");
    }

    @Test
    void a_finding_that_is_cited_exists() {
        base.replace(DIAGNOSES, "findings: [split-families", "findings: [split-familys");

        base.hasFault(
                DIAGNOSES, "split-familys", "there is no finding 'split-familys'", "did you mean 'split-families'?");
    }

    @Test
    void a_source_that_is_cited_exists() {
        base.replace(FINDINGS, "sources: [jones-de-la-torre-2008", "sources: [jones-de-la-torre-2009");

        base.hasFault(
                FINDINGS, "jones-de-la-torre-2009", "there is no source", "did you mean 'jones-de-la-torre-2008'?");
    }

    @Test
    void a_case_that_is_named_exists() {
        base.replace(INTERVENTION, "- case: cochabamba", "- case: cochabanba");

        base.hasFault(INTERVENTION, "cochabanba", "there is no case 'cochabanba'", "did you mean 'cochabamba'?");
    }

    @Test
    void an_intervention_that_comes_first_exists() {
        base.replace(INTERVENTION, "after: []", "after: [staf-training]");

        base.hasFault(
                INTERVENTION,
                "staf-training",
                "there is no intervention 'staf-training'",
                "did you mean 'staff-training'?");
    }

    @Test
    void a_requirement_rests_on_a_question_that_exists() {
        base.replace(INTERVENTION, "question: legal_channel", "question: legal_chanel");

        base.hasFault(
                INTERVENTION, "legal_chanel", "there is no question 'legal_chanel'", "did you mean 'legal_channel'?");
    }

    @Test
    void a_requirement_needs_codes_of_its_question() {
        base.replace(INTERVENTION, "needs: [possible, running]", "needs: [possible, runing]");

        base.hasFault(
                INTERVENTION, "runing", "there is no answer of legal_channel 'runing'", "did you mean 'running'?");
    }

    @Test
    void another_road_to_a_requirement_needs_codes_of_its_question() {
        base.replace(INTERVENTION, "needs: [contact, joint_project]", "needs: [contact, joint_projects]");

        base.hasFault(
                INTERVENTION, "joint_projects", "there is no answer of host_ngo", "did you mean 'joint_project'?");
    }

    @Test
    void what_ngos_do_is_a_code_of_the_question_about_it() {
        base.replace(INTERVENTION, "ngo_work: [circular_migration]", "ngo_work: [circular]");

        base.hasFault(INTERVENTION, "ngo_work: [circular]", "there is no answer of ngo_migration_work 'circular'");
    }

    @Test
    void an_aim_is_a_code_of_the_question_about_it() {
        base.replace(INTERVENTION, "aims: [safe_departure", "aims: [safe_departur");

        base.hasFault(
                INTERVENTION, "aims: [safe_departur,", "there is no answer of aims", "did you mean 'safe_departure'?");
    }

    @Test
    void a_question_hangs_on_codes_of_its_parent() {
        base.replace(
                QUESTIONS,
                "asked_when: {question: carers, is: [grandparents]}",
                "asked_when: {question: carers, is: [grandparent]}");

        base.hasFault(
                QUESTIONS,
                "is: [grandparent]",
                "there is no answer of carers 'grandparent'",
                "did you mean 'grandparents'?");
    }

    @Test
    void a_question_hangs_on_an_earlier_one() {
        base.replace(
                QUESTIONS,
                "asked_when: {question: children_left, is_not: [none]}",
                "asked_when: {question: grandparents_read, is_not: [few]}");

        base.hasFault(
                QUESTIONS,
                "question: grandparents_read",
                "'carers' hangs on 'grandparents_read', which is asked later");
    }

    @Test
    void the_codes_of_a_list_are_those_of_a_question() {
        base.replace("knowledge-base/questionnaire/current.yaml", "    matches: aims\n", "");

        SeededBase.assertFault(
                base.written(),
                "knowledge-base/questionnaire",
                0,
                "no question has the codes of the list 'aims'",
                "matches: aims");
    }

    @Test
    void answers_are_put_in_order_all_or_none() {
        base.replace(QUESTIONS, "          es: La mayoría\n        favourable: 1\n", "          es: La mayoría\n");

        int first = base.line(QUESTIONS, "asked_when: {question: carers") + 2;
        SeededBase.assertFault(
                base.written(),
                QUESTIONS,
                first,
                "'favourable' is missing here, and other answers of 'grandparents_read' have it");
    }

    @Test
    void a_code_stands_once_in_a_question() {
        base.replace(QUESTIONS, "- code: other_parent", "- code: nobody # again");

        int second = base.line(QUESTIONS, "en: No adult in charge") - 2;
        SeededBase.assertFault(base.written(), QUESTIONS, second, "a second answer 'nobody'");
    }

    @Test
    void a_case_answers_with_codes_of_the_questions() {
        base.replace(CASE, "relatives_group: active", "relatives_group: activ");

        base.hasFault(CASE, "relatives_group: activ", "answers.relatives_group", "did you mean 'active'?");
    }

    @Test
    void a_diagnosis_lies_in_a_theme_that_has_rules() {
        base.replace(DIAGNOSES, "theme: family", "theme: familly");

        base.hasFault(DIAGNOSES, "theme: familly", "there is no folder of rules 'familly'", "did you mean 'family'?");
    }

    @Test
    void a_finding_that_nothing_cites_is_a_fault() {
        base.append(FINDINGS, """

                - id: nobody-cites-this
                  section: IV
                  evidence: reported
                  statement: {en: Nobody cites this., es: Nadie cita esto.}
                  sources: [nijenhuis]
                """);

        base.hasFault(
                FINDINGS, "nobody-cites-this", "the finding 'nobody-cites-this' is not used", "cite it, or delete it");
    }

    @Test
    void a_source_that_no_finding_leans_on_is_a_fault() {
        base.append("knowledge-base/sources/sources.yaml", """

                - id: nobody-2008
                  reference: Nobody (2008), "Nothing", Nowhere.
                  used_for: {en: Nothing., es: Nada.}
                """);

        base.hasFault("knowledge-base/sources/sources.yaml", "nobody-2008", "the source 'nobody-2008' is not used");
    }

    @Test
    void a_remark_that_no_rule_makes_is_a_fault() {
        base.replace("rules/family/advice.drl", "\"siblings-carry\"", "\"no-carer-urgent\"");

        base.hasFault(
                REMARKS, "- id: siblings-carry", "the remark 'siblings-carry' is not used", "conclude it in a rule");
    }

    @Test
    void a_contradiction_that_no_rule_finds_is_a_fault() {
        base.replace("rules/population/diagnosis.drl", "\"growing-but-ageing\"", "\"deserted-but-few-abroad\"");

        base.hasFault(
                "knowledge-base/contradictions/contradictions.yaml",
                "- id: growing-but-ageing",
                "the contradiction 'growing-but-ageing' is not used");
    }

    @Test
    void a_threshold_that_no_rule_compares_with_is_a_fault() {
        base.append("knowledge-base/thresholds/thresholds.yaml", """

                - id: nobody-compares
                  value: 1
                  unit: {en: people, es: personas}
                  source: {en: Ours., es: Nuestro.}
                """);

        base.hasFault(
                "knowledge-base/thresholds/thresholds.yaml",
                "nobody-compares",
                "the threshold 'nobody-compares' is not used");
    }

    @Test
    void a_weight_that_no_rule_gives_is_a_fault() {
        base.append("knowledge-base/weights/weights.yaml", """
                - id: nobody-gives
                  value: 0.01
                  name: {en: nothing, es: nada}
                  reason: {en: None., es: Ninguna.}
                """);

        base.hasFault("knowledge-base/weights/weights.yaml", "nobody-gives", "the weight 'nobody-gives' is not used");
    }

    @Test
    void a_weight_that_the_program_reads_is_there() {
        base.replace("knowledge-base/weights/weights.yaml", "- id: further-need", "- id: known-by-hearsay");

        SeededBase.assertFault(base.written(), "knowledge-base/weights", 0, "the weight 'further-need' is missing");
    }

    @Test
    void a_diagnosis_is_concluded_and_read() {
        base.append(DIAGNOSES, """

                - id: nobody-concludes
                  kind: impact
                  theme: family
                  title: {en: Nothing, es: Nada}
                  meaning: {en: Nothing., es: Nada.}
                  severities:
                    low: {en: Low., es: Leve.}
                    moderate: {en: Moderate., es: Moderado.}
                    severe: {en: Severe., es: Grave.}
                  findings: [split-families]
                """);

        base.hasFault(DIAGNOSES, "nobody-concludes", "no rule concludes the diagnosis 'nobody-concludes'");
        base.hasFault(
                DIAGNOSES, "nobody-concludes", "no rule of the phase advice reads the diagnosis 'nobody-concludes'");
    }

    @Test
    void a_requirement_that_no_rule_can_meet_is_a_fault() {
        base.replace(INTERVENTION, "- id: lawful-channel", "- id: lawful-chanel");

        base.hasFault(
                INTERVENTION, "lawful-chanel", "no rule meets the requirement 'lawful-chanel' of circular-migration");
    }

    @Test
    void a_question_that_no_rule_reads_is_a_fault() {
        base.append(QUESTIONS, """

                  - id: nobody_reads
                    kind: single
                    text: {en: Read by nobody, es: Nadie lo lee}
                    why:
                      text: {en: Nobody knows., es: Nadie sabe.}
                      findings: [split-families]
                    answers:
                      - {code: a_lot, label: {en: A lot, es: Mucho}}
                      - {code: not_at_all, label: {en: Not at all, es: Nada}}
                """);

        base.hasFault(QUESTIONS, "nobody_reads", "the question 'nobody_reads' is not used", "context: true");
    }

    @Test
    void parts_that_add_up_to_more_than_one_are_a_fault() {
        base.replace(
                "knowledge-base/weights/weights.yaml",
                "- id: ngo-at-work\n  value: 0.03",
                "- id: ngo-at-work\n  value: 0.43");

        base.hasFault(
                "knowledge-base/weights/weights.yaml", "- id: ngo-at-work", "can add up to 1.", "ngo-at-work 0.43");
    }

    @Test
    void interventions_do_not_come_after_one_another_in_a_circle() {
        base.replace("knowledge-base/interventions/diaspora-partnership.yaml", "after: []", "after: [matching-grants]");

        base.hasFault(
                "knowledge-base/interventions/diaspora-partnership.yaml",
                "after: [matching-grants]",
                "in a circle: diaspora-partnership after matching-grants");
    }

    @Test
    void a_schema_has_no_keyword_that_json_schema_lacks() {
        base.replace("knowledge-base/schema/remarks.schema.json", "\"minItems\": 1", "\"minItem\": 1");

        base.hasFault(
                "knowledge-base/schema/remarks.schema.json",
                "minItem\"",
                "there is no keyword of JSON Schema 'minItem'",
                "did you mean 'minItems'?");
    }

    @Test
    void a_code_that_advice_can_show_has_words() {
        base.replace("knowledge-base/interface/vocabulary.yaml", "  host_ngo: {", "  host_ngos: {");

        base.hasFault(
                "knowledge-base/interface/vocabulary.yaml", "actor:", "there are no words for the actor 'host_ngo'");
    }

    @Test
    void a_file_that_is_one_entry_bears_its_name() {
        base.replace(CASE, "id: yotala", "id: yotalla");

        base.hasFault(CASE, "id: yotalla", "the file is named 'yotala', its id is 'yotalla'");
    }

    @Test
    void a_file_that_the_program_does_not_read_is_named() {
        base.write("knowledge-base/remarks/more.yml", "[]");

        SeededBase.assertFault(
                base.written(), "knowledge-base/remarks/more.yml", 0, "the program does not read this file", ".yaml");
    }
}
