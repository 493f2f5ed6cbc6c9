package org.migrationadvisor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RuleFaultsTest {

    private static final String DIAGNOSIS = "rules/family/diagnosis.drl";
    private static final String ADVICE = "rules/family/advice.drl";
    private static final String POPULATION = "rules/population/diagnosis.drl";

    @RegisterExtension
    private final SeededBase base = SeededBase.fresh();

    /** Puts a rule at the end of a file. */
    private void rule(String file, String name, String conditions, String conclusion) {
        base.append(file, """

                // Something else

                rule "%s"
                    @finding( split-families )
                when
                %s
                then
                    insert( new %s );
                end
                """.formatted(name, conditions.indent(4).stripTrailing(), conclusion));
    }

    @Test
    void a_rule_asks_a_question_that_exists() {
        base.replace(DIAGNOSIS, "question == \"children_left\"", "question == \"childen_left\"");

        base.hasFault(
                DIAGNOSIS, "childen_left", "there is no question 'childen_left'", "did you mean 'children_left'?");
    }

    @Test
    void a_rule_tests_an_answer_that_the_question_has() {
        base.replace(DIAGNOSIS, "value == \"nobody\"", "value == \"noone\"");

        base.hasFault(DIAGNOSIS, "noone", "there is no answer of carers 'noone'");
    }

    @Test
    void a_rule_tests_no_answer_unknown() {
        rule(
                DIAGNOSIS,
                "Unknown is no answer",
                "Answer( question == \"carers\", value == \"unknown\" )",
                "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(DIAGNOSIS, "\"unknown\"", "there is no answer of carers 'unknown'");
    }

    @Test
    void a_rule_concludes_a_diagnosis_that_exists() {
        base.replace(DIAGNOSIS, "\"care-gap\", \"severe\"", "\"care-gab\", \"severe\"");

        base.hasFault(DIAGNOSIS, "care-gab", "there is no diagnosis 'care-gab'", "did you mean 'care-gap'?");
    }

    @Test
    void a_diagnosis_has_a_severity_that_exists() {
        base.replace(DIAGNOSIS, "\"care-gap\", \"severe\"", "\"care-gap\", \"grave\"");

        base.hasFault(DIAGNOSIS, "\"grave\"", "there is no severity 'grave'", "low, moderate, severe");
    }

    @Test
    void a_rule_calls_for_an_intervention_that_exists() {
        base.replace(ADVICE, "new Need( \"family-strengthening\"", "new Need( \"family-strenghtening\"");

        base.hasFault(
                ADVICE,
                "family-strenghtening",
                "there is no intervention 'family-strenghtening'",
                "did you mean 'family-strengthening'?");
    }

    @Test
    void a_rule_makes_a_remark_that_exists() {
        base.replace(ADVICE, "\"siblings-carry\"", "\"sibling-carry\"");

        base.hasFault(ADVICE, "sibling-carry", "there is no remark 'sibling-carry'", "did you mean 'siblings-carry'?");
    }

    @Test
    void a_rule_finds_a_contradiction_that_exists() {
        base.replace(POPULATION, "\"growing-but-ageing\"", "\"growing-but-aging\"");

        base.hasFault(
                POPULATION, "growing-but-aging", "there is no contradiction", "did you mean 'growing-but-ageing'?");
    }

    @Test
    void a_rule_gives_a_weight_that_exists() {
        base.replace("rules/ties/advice.drl", "\"opening-at-hand\"", "\"openings-at-hand\"");

        base.hasFault(
                "rules/ties/advice.drl",
                "openings-at-hand",
                "there is no weight that a rule can give 'openings-at-hand'",
                "did you mean 'opening-at-hand'?");
    }

    @Test
    void a_rule_gives_no_weight_that_the_program_gives() {
        base.replace("rules/ties/advice.drl", "\"opening-at-hand\"", "\"need-severe\"");

        base.hasFault("rules/ties/advice.drl", "need-severe", "there is no weight that a rule can give 'need-severe'");
    }

    @Test
    void a_rule_compares_with_a_threshold_that_exists() {
        base.replace(POPULATION, "\"households-least-when-over-60\"", "\"households-least-when-over-70\"");

        base.hasFault(POPULATION, "over-70", "there is no threshold", "did you mean 'households-least-when-over-60'?");
    }

    @Test
    void a_rule_names_an_actor_that_exists() {
        base.replace("rules/budget/advice.drl", "\"health_service\" ) );", "\"health_services\" ) );");

        base.hasFault(
                "rules/budget/advice.drl",
                "health_services",
                "there is no actor 'health_services'",
                "did you mean 'health_service'?");
    }

    @Test
    void a_rule_starts_a_measure_in_a_part_of_the_roadmap() {
        base.replace(
                "rules/return/advice.drl",
                "new Start( \"return-value-chain\", \"next\"",
                "new Start( \"return-value-chain\", \"soon\"");

        base.hasFault("rules/return/advice.drl", "\"soon\"", "there is no part of the roadmap 'soon'", "later, next");
    }

    @Test
    void a_rule_meets_a_requirement_of_that_very_intervention() {
        base.replace(
                "rules/return/advice.drl",
                "new Met( \"return-value-chain\", \"buyer\"",
                "new Met( \"return-value-chain\", \"lender\"");

        base.hasFault(
                "rules/return/advice.drl",
                "\"return-value-chain\", \"lender\"",
                "there is no requirement of return-value-chain 'lender'",
                "buyer");
    }

    @Test
    void a_rule_reads_a_property_that_the_fact_has() {
        base.replace(DIAGNOSIS, "value == \"nobody\"", "vallue == \"nobody\"");

        base.hasFault(DIAGNOSIS, "vallue", "there is no property of Answer 'vallue'", "did you mean 'value'?");
    }

    @Test
    void a_rule_reads_a_fact_that_exists_in_its_phase() {
        rule(DIAGNOSIS, "Too early", "Diagnosed( id == \"care-gap\" )", "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(DIAGNOSIS, "Diagnosed(", "there is no fact 'Diagnosed' in the phase diagnosis");
    }

    @Test
    void a_rule_concludes_what_its_phase_concludes() {
        base.replace(ADVICE, "new Need( ", "new Needs( ");

        base.hasFault(
                ADVICE, "new Needs(", "there is no conclusion 'Needs' in the phase advice", "did you mean 'Need'?");
    }

    @Test
    void a_conclusion_has_all_its_arguments() {
        base.replace(DIAGNOSIS, "new Diagnosis( \"care-gap\", \"severe\" )", "new Diagnosis( \"care-gap\" )");

        base.hasFault(
                DIAGNOSIS,
                "new Diagnosis( \"care-gap\" )",
                "Diagnosis takes 2 arguments, not 1",
                "Diagnosis( id, severity )");
    }

    @Test
    void a_variable_is_bound_before_it_is_used() {
        base.replace(POPULATION, "amount < $least", "amount < $most");

        base.hasFault(POPULATION, "amount < $most", "$most is not bound", "there are: $least");
    }

    @Test
    void a_variable_that_is_bound_is_used() {
        base.replace(DIAGNOSIS, "value == \"nobody\" )", "value == \"nobody\", $who : value )");

        base.hasFault(DIAGNOSIS, "$who", "$who is bound and never used");
    }

    @Test
    void a_variable_stands_for_what_the_conclusion_takes() {
        base.replace(
                ADVICE,
                "value == \"reaches_families\", $intervention : intervention )",
                "value == \"reaches_families\", $intervention : value )");

        base.hasFault(
                ADVICE, "new Remark( $intervention", "$intervention stands for a features, not for an intervention");
    }

    @Test
    void a_need_follows_from_a_diagnosis_that_is_tested() {
        base.replace(
                ADVICE,
                "new Need( \"family-strengthening\", \"family-separation\" )",
                "new Need( \"family-strengthening\", \"elderly-alone\" )");

        base.hasFault(
                ADVICE,
                "new Need( \"family-strengthening\", \"elderly-alone\" )",
                "the rule lets 'elderly-alone' call for a measure without testing it");
    }

    @Test
    void a_rule_rests_on_a_finding() {
        base.replace(DIAGNOSIS, "    @finding( split-families )\n", "");

        base.hasFault(DIAGNOSIS, "rule \"Where some children", "the rule rests on no finding");
    }

    @Test
    void a_rule_rests_on_findings_that_exist() {
        base.replace(DIAGNOSIS, "@finding( split-families )", "@finding( split-family )");

        base.hasFault(
                DIAGNOSIS, "split-family )", "there is no finding 'split-family'", "did you mean 'split-families'?");
    }

    @Test
    void all_rules_of_a_phase_share_one_package() {
        base.replace(DIAGNOSIS, "package rules.diagnosis", "package rules.family");

        base.hasFault(DIAGNOSIS, "package rules.family", "'package rules.family'", "'package rules.diagnosis'");
    }

    @Test
    void a_rule_has_no_salience() {
        base.replace(
                DIAGNOSIS,
                "    @finding( split-families )\nwhen",
                "    @finding( split-families )\n    salience 10\nwhen");

        base.hasFault(DIAGNOSIS, "salience 10", "'salience 10' is not allowed here", "no salience");
    }

    @Test
    void a_rule_holds_no_number() {
        base.replace(POPULATION, "amount < $least", "amount < 30");

        base.hasFault(POPULATION, "amount < 30", "is not allowed here", "numbers belong in the thresholds");
    }

    @Test
    void a_rule_has_no_or() {
        base.replace(DIAGNOSIS, "value == \"nobody\"", "value == \"nobody\" || value == \"neighbours\"");

        base.hasFault(DIAGNOSIS, "||", "is not allowed here");
    }

    @Test
    void a_rule_evaluates_no_code() {
        base.replace(DIAGNOSIS, "    Answer( question == \"carers\", value == \"nobody\" )", "    eval( true )");

        base.hasFault(DIAGNOSIS, "eval( true )", "'eval( true )' is not allowed here", "one pattern a line");
    }

    @Test
    void a_rule_concludes_one_thing() {
        base.replace(
                DIAGNOSIS,
                "    insert( new Diagnosis( \"care-gap\", \"severe\" ) );\n",
                "    insert( new Diagnosis( \"care-gap\", \"severe\" ) );\n    insert( new Diagnosis( \"care-gap\", \"low\" ) ); \n");

        base.hasFault(
                DIAGNOSIS,
                "insert( new Diagnosis( \"care-gap\", \"low\" ) ); ",
                "after the conclusion",
                "a rule concludes one thing");
    }

    @Test
    void a_rule_changes_no_fact() {
        base.replace(DIAGNOSIS, "insert( new Diagnosis( \"care-gap\", \"severe\" ) );", "modify( $answer ) {}");

        base.hasFault(DIAGNOSIS, "modify(", "is not allowed here", "one conclusion");
    }

    @Test
    void a_rule_has_at_most_four_conditions() {
        rule(DIAGNOSIS, "Too much at once", """
                Answer( question == "children_left", value == "many" )
                Answer( question == "carers", value == "nobody" )
                Answer( question == "who_leaves", value == "mothers" )
                Answer( question == "spread", value == "nearly_all" )
                Answer( question == "duration", value == "over_15_years" )""", "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(DIAGNOSIS, "\"over_15_years\"", "5 conditions in a rule", "at most 4");
    }

    @Test
    void a_rule_demands_nothing_twice() {
        String condition = "    Answer( question == \"grandparents_read\", value == \"few\" )\n";
        base.replace(DIAGNOSIS, condition, condition + condition.replace(")\n", ") \n"));

        base.hasFault(DIAGNOSIS, "value == \"few\" ) ", "the same condition a second time");
    }

    @Test
    void a_section_has_rules() {
        base.append(DIAGNOSIS, "\n// Nothing follows\n");

        base.hasFault(DIAGNOSIS, "// Nothing follows", "a section without rules");
    }

    @Test
    void a_rule_says_what_there_must_be() {
        rule(
                DIAGNOSIS,
                "Not without",
                "not Answer( question == \"carers\", value == \"other_parent\" )",
                "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(
                DIAGNOSIS, "rule \"Not without\"", "no condition that says what there must be", "unknown is not no");
    }

    @Test
    void a_rule_name_holds_no_digits() {
        base.replace(DIAGNOSIS, "rule \"Where some children", "rule \"Where 3 children");

        base.hasFault(DIAGNOSIS, "Where 3 children", "digits in a rule name");
    }

    @Test
    void a_rule_name_is_unique_over_all_themes() {
        rule(
                POPULATION,
                "Children whom nobody looks after cannot wait",
                "Answer( question == \"ageing\", value == \"some\" )",
                "Diagnosis( \"depopulation\", \"low\" )");

        base.hasFault(
                POPULATION, "Children whom nobody", "a second rule named", "the first stands at " + DIAGNOSIS + ":");
    }

    @Test
    void rules_with_the_same_conditions_agree_on_the_severity() {
        rule(
                DIAGNOSIS,
                "The same with another severity",
                "Answer( value == \"nobody\", question == \"carers\" )",
                "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(
                DIAGNOSIS,
                "The same with another",
                "the same conditions as \"Children whom nobody looks after cannot wait\" at " + DIAGNOSIS + ":",
                "another degree");
    }

    @Test
    void no_two_rules_say_the_same() {
        rule(
                DIAGNOSIS,
                "The same in other words",
                "Answer( question == \"carers\", value == \"nobody\" )",
                "Diagnosis( \"care-gap\", \"severe\" )");

        base.hasFault(
                DIAGNOSIS, "The same in other words", "the same conditions and the same conclusion as", "delete one");
    }

    @Test
    void a_number_is_no_choice() {
        rule(
                POPULATION,
                "A number is no choice",
                "Answer( question == \"population\", value == \"many\" )",
                "Diagnosis( \"depopulation\", \"low\" )");

        base.hasFault(
                POPULATION,
                "question == \"population\"",
                "can never hold: 'population' is answered with a number",
                "Quantity");
    }

    @Test
    void a_choice_is_no_number() {
        base.replace(
                POPULATION, "Quantity( question == \"households_abroad\"", "Quantity( question == \"adults_abroad\"");

        base.hasFault(
                POPULATION,
                "Quantity( question == \"adults_abroad\"",
                "can never hold: 'adults_abroad' is answered with codes",
                "Answer");
    }

    @Test
    void a_single_choice_is_not_two_things_at_once() {
        rule(POPULATION, "Two things at once", """
                Answer( question == "ageing", value == "some" )
                Answer( question == "ageing", value in ( "no", "mainly_children_and_elderly" ) )""", "Diagnosis( \"depopulation\", \"low\" )");

        base.hasFault(
                POPULATION,
                "in ( \"no\", \"mainly_children_and_elderly\" )",
                "can never hold: 'ageing' takes one of these answers");
    }

    @Test
    void a_question_that_another_closes_is_not_read_beside_it() {
        rule(DIAGNOSIS, "Nobody left behind to care for", """
                Answer( question == "grandparents_read", value == "most" )
                Answer( question == "children_left", value == "none" )""", "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(
                DIAGNOSIS,
                "value == \"most\"",
                "can never hold: 'grandparents_read' is not asked when 'children_left' is answered as line",
                "asked_when");
    }

    @Test
    void a_condition_does_not_rule_out_what_another_demands() {
        rule(DIAGNOSIS, "There and not there", """
                Answer( question == "carers", value == "neighbours" )
                not Answer( question == "carers", value in ( "neighbours", "nobody" ) )""", "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(
                DIAGNOSIS,
                "not Answer( question == \"carers\", value in ( \"neighbours\"",
                "can never hold: what line");
    }

    @Test
    void a_question_is_not_answered_and_unknown_at_once() {
        rule(DIAGNOSIS, "Known and unknown", """
                Answer( question == "carers", value == "neighbours" )
                Unknown( question == "carers" )""", "Diagnosis( \"care-gap\", \"low\" )");

        base.hasFault(
                DIAGNOSIS,
                "Unknown( question == \"carers\" )",
                "can never hold: 'carers' is answered and unknown at once");
    }

    @Test
    void a_severity_that_is_never_concluded_is_not_tested() {
        rule(
                ADVICE,
                "A stance is never severe",
                "Diagnosed( id == \"remittance-reluctance\", severity == \"severe\" )",
                "Need( \"awareness-media\", \"remittance-reluctance\" )");

        base.hasFault(
                ADVICE,
                "severity == \"severe\" )",
                "can never hold: 'remittance-reluctance' is never concluded as severe");
    }

    @Test
    void some_intervention_fits_a_condition_on_the_catalogue() {
        rule(
                ADVICE,
                "Nothing fits",
                "Intervention( theme == \"legal\", demand == \"high\", $intervention : id )",
                "Pair( $intervention )");

        base.hasFault(ADVICE, "theme == \"legal\"", "can never hold: no intervention fits this condition");
    }

    @Test
    void a_rule_file_has_its_imports() {
        base.replace(DIAGNOSIS, "import org.migrationadvisor.reasoning.conclusion.*\n", "");

        base.hasFault(
                DIAGNOSIS,
                "package rules",
                "the import is missing: import org.migrationadvisor.reasoning.conclusion.*");
    }

    @Test
    void a_file_beside_the_rules_is_named() {
        base.write("rules/family/more.drl", "package rules.more\n");

        SeededBase.assertFault(base.written(), "rules/family/more.drl", 0, "the program does not read this file");
    }
}
