package org.migrationadvisor.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.reasoning.rule.Rule;

/** Every rule can be read by those who read no rules. */
class RuleWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_rule_has_words_for_its_conditions_and_its_conclusion(String language) {
        ConditionWords conditions = conditions(language);
        ConclusionWords conclusions = conclusions(language);

        List<String> odd = TheProgram.rules().book().rules().stream()
                .flatMap(rule -> Stream.concat(
                                conditions.of(rule).stream(), Stream.of(conclusions.of(rule.conclusion())))
                        .map(sentence -> rule.name() + ": " + sentence))
                .filter(sentence -> !sentence.endsWith(".") || sentence.matches(".*[\\[\\]$_{}].*"))
                .toList();

        assertThat(odd).isEmpty();
        assertThat(TheProgram.rules().book().rules())
                .noneMatch(rule -> conditions.of(rule).isEmpty());
    }

    @Test
    void a_condition_is_said_with_the_question_and_the_answers() {
        Rule rule = TheProgram.rules()
                .book()
                .rule("Grandparents who cannot read cannot help with homework")
                .orElseThrow();

        assertThat(conditions("en").of(rule)).contains("“Who looks after these children?” is answered “Grandparents”.");
    }

    @Test
    void a_conclusion_is_said_with_titles() {
        Rule rule = TheProgram.rules()
                .book()
                .rule("Grandparents who cannot read cannot help with homework")
                .orElseThrow();

        assertThat(conclusions("en").of(rule.conclusion()))
                .isEqualTo("Diagnosis “Daily care of children not assured” (severe).");
    }

    private static ConditionWords conditions(String language) {
        return new ConditionWords(TheProgram.knowledge(), new Words(TheProgram.knowledge(), language));
    }

    private static ConclusionWords conclusions(String language) {
        return new ConclusionWords(TheProgram.knowledge(), new Words(TheProgram.knowledge(), language));
    }
}
