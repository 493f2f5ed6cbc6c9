package org.migrationadvisor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.document.Documents;

/** Documents that open without the program. */
class DocumentsTest {

    private static final Profile PROFILE =
            TheProgram.knowledge().cases().get("pampa-quieta").profile();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_document_needs_nothing_from_elsewhere(String language) {
        assertThat(List.of(advice(language), questionnaire(language)))
                .allSatisfy(document -> assertThat(document)
                        .contains("<html lang=\"" + language + "\">", "<style>", "</html>")
                        .doesNotContain("<link ", "<script", "<button", "href=\"/", "action=\"/cases")
                        .doesNotContainPattern("(src|href)=\"http"));
    }

    @Test
    void the_same_advice_is_the_same_document() {
        assertThat(advice("en")).isEqualTo(advice("en"));
    }

    @Test
    void a_document_of_advice_is_unfolded_and_cites_its_findings_in_full() {
        String document = advice("en");

        assertThat(document).doesNotContainPattern("<details class=\"(card|diagnosis)\" id=\"[^\"]*\">");
        assertThat(Pattern.compile("href=\"#(f-[a-z0-9-]+)\"")
                        .matcher(document)
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(document).contains("id=\"" + id + "\""));
    }

    @Test
    void a_document_leads_only_to_places_it_has() {
        String document = advice("es");

        assertThat(Pattern.compile("href=\"#([^\"]+)\"")
                        .matcher(document)
                        .results()
                        .map(link -> link.group(1))
                        .distinct())
                .allSatisfy(id -> assertThat(document).contains("id=\"" + id + "\""));
    }

    @Test
    void the_paper_has_every_question_with_its_condition_and_room_for_unknown() {
        String paper = questionnaire("en");

        assertThat(TheProgram.knowledge().questionnaire().questions())
                .allSatisfy(question -> assertThat(paper).contains("id=\"q-" + question.id() + "\""));
        assertThat(paper.split("<em>We don&#39;t know</em>"))
                .hasSize(1 + TheProgram.knowledge().questionnaire().questions().size());
        assertThat(paper.split("class=\"condition\""))
                .hasSize(1
                        + (int) TheProgram.knowledge().questionnaire().questions().stream()
                                .filter(question -> question.askedWhen().isPresent())
                                .count());
    }

    private static String advice(String language) {
        return documents()
                .advice(
                        TheProgram.adviceFor(PROFILE),
                        new Influence(TheProgram.advisor()).askFirst(PROFILE),
                        TheProgram.rules().book(),
                        language);
    }

    private static String questionnaire(String language) {
        return documents().questionnaire(language);
    }

    private static Documents documents() {
        return new Documents(TheProgram.knowledge(), "9.9.9");
    }
}
