package org.migrationadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Report REAL = SeededBase.real().run();

    @Test
    void the_real_knowledge_base_and_rules_have_no_fault() {
        assertThat(REAL.faults()).extracting(CheckText::line).isEmpty();
        assertThat(REAL.notRun()).isEmpty();
    }

    @Test
    void every_rule_fires_in_a_case_of_the_rules() {
        assertThat(coverage().rulesInRuleCases().missing()).isEmpty();
    }

    @Test
    void every_intervention_is_recommended_in_some_profile() {
        assertThat(coverage().interventionsInProfiles().missing()).isEmpty();
    }

    @Test
    void the_text_names_each_share_of_the_coverage() {
        assertThat(CheckText.of(REAL))
                .contains(
                        "Coverage",
                        "rules that fire in a case of the rules",
                        "interventions recommended in some profile",
                        "100 %");
    }

    @Test
    void a_fault_is_one_line_of_the_text() {
        Fault fault = new Fault("rules/family/advice.drl", 12, "there is no remark 'x'", "did you mean 'y'?");

        assertThat(CheckText.line(fault))
                .isEqualTo("rules/family/advice.drl:12: there is no remark 'x' (did you mean 'y'?)");
    }

    private static Coverage coverage() {
        return REAL.coverage().orElseThrow();
    }
}
