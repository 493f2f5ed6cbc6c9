package org.migrationadvisor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TextFaultsTest {

    private static final String INTERVENTION = "knowledge-base/interventions/circular-migration.yaml";
    private static final String TITLE =
            "  en: Circular migration with contract and return\n  es: Migración circular con contrato y retorno\n";
    private static final String NAMES = "knowledge-base/interface/rule-names.yaml";
    private static final String PHRASES = "knowledge-base/interface/phrases.yaml";

    @RegisterExtension
    private final SeededBase base = SeededBase.fresh();

    @Test
    void a_missing_translation_is_a_fault() {
        base.replace(INTERVENTION, TITLE, "  en: Circular migration with contract and return\n");

        base.hasFault(INTERVENTION, "  en: Circular migration", "title is not written in 'es'");
    }

    @Test
    void an_empty_translation_is_a_fault() {
        base.replace(INTERVENTION, TITLE, "  en: Circular migration with contract and return\n  es: \" \" # empty\n");

        base.hasFault(INTERVENTION, "# empty", "title is empty in 'es'");
    }

    @Test
    void a_translation_that_was_not_touched_is_a_fault() {
        base.replace(
                INTERVENTION,
                TITLE,
                TITLE.replace(
                        "Migración circular con contrato y retorno", "Circular migration with contract and return"));

        base.hasFault(INTERVENTION, "  es: Circular migration", "title is the same in 'es' as in 'en'");
    }

    @Test
    void a_language_that_the_release_does_not_name_is_a_fault() {
        base.replace(INTERVENTION, TITLE, TITLE + "  qu: Muyuq puriy\n");

        base.hasFault(INTERVENTION, "  qu:", "title is written in 'qu', which is no language of the release");
    }

    @Test
    void translations_leave_the_same_blanks() {
        base.replace(INTERVENTION, "junto con ____ (ONG) y", "junto con la ONG y");

        int spanish = base.line(INTERVENTION, "junto con la ONG y") - 1;
        SeededBase.assertFault(base.written(), INTERVENTION, spanish, "plan_text leaves ", " blanks in 'es' and ");
    }

    @Test
    void phrases_name_the_same_blanks_in_every_language() {
        base.replace(
                PHRASES,
                "es: \"Acompáñela con algo que la gente pueda ver: «{measure}»",
                "es: \"Acompáñela con algo que la gente pueda ver: «{medida}»");

        base.hasFault(PHRASES, "{medida}", "phrase.paired has the blanks [{medida}, {output}] in 'es'");
    }

    @Test
    void a_rule_without_a_name_in_the_other_languages_is_a_fault() {
        base.replace(
                NAMES,
                "  \"Children whom nobody looks after cannot wait\":",
                "  \"Children whom nobody looks after can wait\":");

        base.hasFault(
                "rules/family/diagnosis.drl",
                "rule \"Children whom nobody looks after cannot wait\"",
                "has no name in the other languages");
    }

    @Test
    void a_name_of_what_is_no_rule_any_more_is_a_fault() {
        base.replace(
                NAMES,
                "rule-name:\n",
                "rule-name:\n  \"A rule that was retired\":\n    en: \"Gone\" # gone\n    es: \"Ida\"\n");

        base.hasFault(NAMES, "# gone", "there is no rule \"A rule that was retired\"");
    }

    @Test
    void a_figure_comes_from_a_finding_that_is_cited() {
        base.replace(
                INTERVENTION, "The scheme the study saw took 16 people", "The scheme the study saw took 17 people");

        base.hasFault(INTERVENTION, "took 17 people", "the figure 17 is in no finding that is cited", "____");
    }

    @Test
    void a_text_holds_no_html() {
        base.replace(INTERVENTION, "A small group travels abroad", "A <b>small</b> group travels abroad");

        base.hasFault(INTERVENTION, "<b>small", "summary holds HTML: <b>");
    }

    @Test
    void an_intervention_claims_no_effect() {
        base.replace(INTERVENTION, "it can be a way for a few", "it is a proven way for a few");

        base.hasFault(INTERVENTION, "proven", "rationale claims an effect: \"proven\"");
    }

    @Test
    void an_intervention_claims_no_effect_in_spanish() {
        base.replace(INTERVENTION, "puede ser una forma de que", "garantiza una forma de que");

        base.hasFault(INTERVENTION, "garantiza una forma", "rationale claims an effect: \"garantiza\"");
    }
}
