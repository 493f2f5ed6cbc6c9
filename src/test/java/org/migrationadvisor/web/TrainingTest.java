package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.DiagnosisType;

/** What a trainer reads and prints holds everything that the knowledge base has of it. */
class TrainingTest {

    @ParameterizedTest
    @ValueSource(strings = {"/kit/cards", "/kit/cards?large"})
    void every_measure_has_a_card(String address) {
        String cards = words(address, "en");

        TheProgram.knowledge()
                .interventions()
                .values()
                .forEach(measure ->
                        assertThat(cards).contains(escaped(measure.title().in("en"))));
    }

    @Test
    void four_cards_lie_on_a_sheet_or_two() {
        int measures = TheProgram.knowledge().interventions().size();

        assertThat(TheServer.get("/kit/cards").body().split("<div class=\"sheet "))
                .hasSize(1 + (measures + 3) / 4);
        assertThat(TheServer.get("/kit/cards?large").body().split("<div class=\"sheet "))
                .hasSize(1 + (measures + 1) / 2);
    }

    @Test
    void the_questionnaire_on_paper_asks_everything_and_states_its_conditions() {
        String paper = words("/kit/questionnaire", "es");

        TheProgram.knowledge()
                .questionnaire()
                .questions()
                .forEach(question -> assertThat(paper).contains(question.text().in("es")));
        assertThat(paper).contains("No se pregunta si", "No sabemos");
    }

    @Test
    void the_quick_check_on_paper_asks_no_more_than_its_questions() {
        String paper = TheServer.get("/kit/questionnaire?quick").body();

        assertThat(paper.split("<div class=\"question\">"))
                .hasSize(1
                        + (int) TheProgram.knowledge().questionnaire().questions().stream()
                                .filter(question -> question.quickCheck())
                                .count());
    }

    @Test
    void the_posters_show_every_barrier_and_every_municipality_of_the_study() {
        String barriers = words("/kit/barriers", "en");
        String cases = words("/kit/cases", "en");

        TheProgram.knowledge().diagnoses().values().stream()
                .filter(type -> type.kind() == DiagnosisType.Kind.RESPONSE)
                .forEach(type ->
                        assertThat(barriers).contains(escaped(type.title().in("en"))));
        TheProgram.knowledge().cases().values().forEach(municipality -> {
            if (municipality.fictional()) {
                assertThat(cases).doesNotContain(municipality.name());
            } else {
                assertThat(cases).contains(municipality.name());
                municipality
                        .measures()
                        .forEach(measure -> assertThat(cases)
                                .contains(escaped(measure.text().in("en"))));
            }
        });
    }

    @Test
    void a_guide_leads_through_its_agenda_and_holds_its_exercises() {
        TheProgram.knowledge().training().guides().values().forEach(guide -> {
            String page = words("/guides/" + guide.id(), "en");
            guide.agenda().forEach(item -> {
                assertThat(page).contains(escaped(item.title().in("en")));
                item.exercise()
                        .map(TheProgram.knowledge().training().exercises()::get)
                        .ifPresent(exercise ->
                                assertThat(page).contains(escaped(exercise.aim().in("en"))));
            });
        });
    }

    @Test
    void every_fictional_municipality_has_an_answer_key() {
        assertThat(TheProgram.knowledge().training().keys().keySet())
                .containsExactlyInAnyOrderElementsOf(TheProgram.knowledge().cases().values().stream()
                        .filter(municipality -> municipality.fictional())
                        .map(municipality -> municipality.id())
                        .toList());
        assertThat(TheServer.get("/guides/never").statusCode()).isEqualTo(404);
    }

    private static String words(String address, String language) {
        return Html.of(TheServer.get(address, language)).words();
    }

    private static String escaped(String text) {
        return text.replace("'", "&#39;").replaceAll("\\s+", " ");
    }
}
