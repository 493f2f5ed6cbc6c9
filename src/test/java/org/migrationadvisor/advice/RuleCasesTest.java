package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.RuleCases;
import org.migrationadvisor.fixture.RuleCases.RuleCase;
import org.migrationadvisor.reasoning.rule.Rule;

/** Each rule fires in its match, and neither in its near miss nor where the key answer is unknown. */
class RuleCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_rule_fires_in_its_match_alone(RuleCase ruleCase) {
        Advised advised = Advised.on(ruleCase.profile());

        assertThat(advised.fired().contains(ruleCase.rule()))
                .isEqualTo(ruleCase.kind().equals("match"));
    }

    static List<RuleCase> cases() {
        return RuleCases.all();
    }

    @Test
    void every_rule_has_a_match() {
        List<String> matched = RuleCases.all().stream()
                .filter(ruleCase -> ruleCase.kind().equals("match"))
                .map(RuleCase::rule)
                .toList();

        assertThat(matched)
                .containsExactlyInAnyOrderElementsOf(TheProgram.rules().book().rules().stream()
                        .map(Rule::name)
                        .toList());
    }

    @Test
    void a_near_miss_differs_from_its_match_in_few_answers() {
        Map<String, RuleCase> matches = new TreeMap<>();
        RuleCases.all().stream()
                .filter(ruleCase -> ruleCase.kind().equals("match"))
                .forEach(match -> matches.put(match.rule(), match));

        assertThat(RuleCases.all().stream().filter(ruleCase -> ruleCase.kind().equals("near_miss")))
                .allSatisfy(miss -> assertThat(differences(miss, matches.get(miss.rule())))
                        .as(miss.toString())
                        .isBetween(1L, 2L));
    }

    private static long differences(RuleCase one, RuleCase other) {
        return TheProgram.knowledge().questionnaire().questions().stream()
                .filter(question -> !one.profile()
                        .answer(question.id())
                        .equals(other.profile().answer(question.id())))
                .count();
    }
}
