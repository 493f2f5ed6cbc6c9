package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.reasoning.rule.Rule;

/** The pages that show what the advice rests on: catalogue, rule book, sources, resemblance, disagreement. */
class EvidencePagesTest {

    private static final String RULE = "Grandparents who cannot read cannot help with homework";

    @ParameterizedTest
    @CsvSource({"theme, legal", "lead, ngo", "evidence, derived", "demand, low", "visible, high"})
    void the_catalogue_shows_only_measures_with_the_trait_asked_for(String trait, String code) {
        assertThat(measuresOn("/interventions?" + trait + "=" + code))
                .isNotEmpty()
                .isEqualTo(TheProgram.knowledge().interventions().values().stream()
                        .filter(measure -> has(measure, trait, code))
                        .map(Intervention::id)
                        .collect(Collectors.toSet()));
    }

    private static boolean has(Intervention measure, String trait, String code) {
        return switch (trait) {
            case "theme" -> measure.theme().equals(code);
            case "lead" -> measure.lead().equals(code);
            case "evidence" -> measure.evidence().grade().code().equals(code);
            case "demand" -> measure.demand().code().equals(code);
            default -> measure.visible().level().code().equals(code);
        };
    }

    @Test
    void two_traits_narrow_each_other_down() {
        Set<String> both = measuresOn("/interventions?theme=social&demand=low");

        assertThat(measuresOn("/interventions?theme=social")).containsAll(both).hasSizeGreaterThan(both.size());
    }

    @Test
    void a_trait_that_no_measure_has_leaves_a_word_and_no_error() {
        HttpResponse<String> page = TheServer.get("/interventions?theme=nonsense", "en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Html.of(page).words()).contains("No measure has all of these traits");
    }

    @Test
    void held_against_a_case_the_catalogue_shows_what_is_recommended_there() {
        String id = "pampa-quieta";

        assertThat(measuresOn("/cases/" + id + "/interventions?fits=yes"))
                .isEqualTo(
                        TheProgram.adviceFor(
                                        TheProgram.knowledge().cases().get(id).profile())
                                .recommendations()
                                .stream()
                                .map(line -> line.id())
                                .collect(Collectors.toSet()));
        assertThat(measuresOn("/cases/" + id + "/interventions"))
                .isEqualTo(TheProgram.knowledge().interventions().keySet());
    }

    @Test
    void every_rule_stands_on_the_page_of_its_theme_with_its_examples_and_its_place() {
        TheProgram.rules().book().rules().stream()
                .collect(Collectors.groupingBy(Rule::theme))
                .forEach((theme, rules) -> {
                    String page = TheServer.get("/rules/" + theme, "en").body();
                    assertThat(rules)
                            .allSatisfy(rule -> assertThat(page)
                                    .contains(rule.name().replace("'", "&#39;"))
                                    .contains("rules/" + rule.file() + ":" + rule.line()));
                    assertThat(page.split("Just fails to", -1)).hasSizeGreaterThan(rules.size() / 2);
                });
    }

    @Test
    void a_rule_shows_the_answers_with_which_it_applies_and_with_which_it_just_does_not() {
        String page = Html.of(TheServer.get("/rules/family", "en")).words();
        String rule = page.substring(page.indexOf(RULE));

        assertThat(rule.substring(0, rule.indexOf("I disagree"))).contains("Applies", "Few", "Just fails to", "Most");
    }

    @Test
    void what_a_rule_reads_leads_to_its_question() {
        Html page = Html.of(TheServer.get("/rules/family", "en"));

        assertThat(page.links()).contains("/questionnaire#q-grandparents_read");
        assertThat(Html.of(TheServer.get("/questionnaire", "en")).ids())
                .containsAll(page.links().stream()
                        .filter(link -> link.startsWith("/questionnaire#"))
                        .map(link -> link.replace("/questionnaire#", ""))
                        .toList());
    }

    @Test
    void a_theme_without_rules_is_not_there() {
        assertThat(TheServer.get("/rules/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void a_finding_leads_to_its_source_and_the_source_back() {
        assertThat(Html.of(TheServer.get("/findings/hometown-associations")).links())
                .anyMatch(link -> link.startsWith("/sources#"));
        assertThat(Html.of(TheServer.get("/sources")).links()).contains("/findings/hometown-associations");
    }

    @Test
    void resemblance_is_shown_with_what_was_done_there_and_called_no_proof() {
        String page =
                Html.of(TheServer.get("/cases/pampa-quieta/resembling", "en")).words();

        assertThat(page).contains("Resembling is no proof", "Yotala", "Association of relatives", "In both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/interventions/twinning", "/findings/circular-scheme", "/rules/return"})
    void words_of_the_glossary_are_explained_where_they_occur(String path) {
        String page = Html.of(TheServer.get(path, "en")).words();

        assertThat(page.substring(page.indexOf("Words on this page, explained")))
                .hasSizeGreaterThan(80);
    }

    @Test
    void a_word_that_does_not_occur_is_not_explained() {
        String page = TheServer.get("/findings/child-defence", "en").body();

        assertThat(page).doesNotContain("<dt>anchor buyer</dt>");
    }

    @Test
    void a_disagreement_becomes_a_file_that_names_rule_place_and_versions() throws Exception {
        HttpResponse<String> answer = TheServer.form(
                "/disagree", "rule", RULE, "reason", "wrong-here", "note", "Here =they\r\n\"read\": {{x}} <b>well</b>");

        JsonNode file = new YAMLMapper().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value ->
                        assertThat(value).matches("attachment; filename=\"disagreement-rule-[0-9-]+\\.yaml\""));
        assertThat(file.path("rule").asText()).isEqualTo(RULE);
        assertThat(file.path("place").asText()).matches("rules/family/diagnosis\\.drl:\\d+");
        assertThat(file.path("note").asText()).isEqualTo("Here =they\n\"read\": {{x}} <b>well</b>");
        assertThat(file.path("knowledge").asText())
                .isEqualTo(TheProgram.knowledge().version());
    }

    @Test
    void a_disagreement_without_a_reason_or_a_note_is_shown_again_with_what_is_missing() {
        HttpResponse<String> noReason =
                TheServer.form("/disagree", "finding", "split-families", "note", "Not so here", "lang", "en");
        HttpResponse<String> noNote = TheServer.form("/disagree", "reason", "wrong");

        assertThat(noReason.statusCode()).isEqualTo(400);
        assertThat(noReason.body()).contains("Not so here", "href=\"#reason-wrong-here\"");
        assertThat(noNote.statusCode()).isEqualTo(400);
        assertThat(noNote.body()).contains("href=\"#note\"", "id=\"note\"");
    }

    @Test
    void there_is_nothing_to_disagree_with_where_there_is_nothing() {
        assertThat(List.of(
                        TheServer.get("/disagree?rule=nonsense").statusCode(),
                        TheServer.get("/disagree?finding=%3Cscript%3E").statusCode(),
                        TheServer.form("/disagree", "intervention", "x", "reason", "wrong", "note", "x")
                                .statusCode()))
                .containsOnly(404);
    }

    private static Set<String> measuresOn(String path) {
        return Html.of(TheServer.get(path)).links().stream()
                .filter(link -> link.startsWith("/interventions/"))
                .map(link -> link.substring("/interventions/".length()))
                .collect(Collectors.toSet());
    }
}
