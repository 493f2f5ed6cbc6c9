package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculator of what is at stake: a range with its assumptions, or what is wrong with a figure and what is accepted. */
class TransferPagesTest {

    @Test
    void figures_give_a_range_a_year_and_what_it_takes_for_granted() {
        String page = words(asked("population=9.500&absent_from=10&absent_to=30&transfer=700,50"));

        assertThat(page)
                .contains("950", "2.850", "665.475", "1.996.425")
                .contains("Es un cálculo aproximado, no un pronóstico.", "es probable que sea demasiado alta");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population=many&absent_from=10&absent_to=30&transfer=700 | Habitantes según el último censo: hace falta un número de 1",
                "population=9500&absent_from=30&absent_to=10&transfer=700 | La proporción máxima ausente es menor que la mínima.",
                "population=9500&absent_from=10&absent_to=130&transfer=700 | como máximo (por ciento): hace falta un número de 0 a 100",
                "population=9500&absent_from=10&absent_to=30&transfer=-3 | hace falta un número de 0,01 a 1.000.000",
                "population=9500&absent_from=10&absent_to=30&transfer= | hace falta un número de 0,01 a 1.000.000"
            })
    void a_figure_that_is_wrong_or_missing_is_refused_with_what_is_accepted(String figures, String said) {
        HttpResponse<String> answer = asked(figures);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(words(answer)).contains(said).doesNotContain("Como mínimo Como máximo");
    }

    @Test
    void the_advice_leads_there_with_what_the_answers_know_and_nothing_is_held_against_what_they_do_not() {
        String advice = TheServer.get("/cases/pampa-quieta/advice", "es").body();

        assertThat(advice).contains("href=\"/transfers?population=5200&amp;absent_from=30&amp;absent_to=60\"");
        assertThat(asked("population=5200&absent_from=30&absent_to=60").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> asked(String figures) {
        return TheServer.get("/transfers?" + figures, "es");
    }

    private static String words(HttpResponse<String> answer) {
        return Html.of(answer).words();
    }
}
