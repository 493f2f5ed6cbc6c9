package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be accepted comes back with a word on how to mend it, and with everything else kept. */
class RefusedFormTest {

    @ParameterizedTest(name = "{0}={1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            municipality              |                       | #municipality        | Write the name of the municipality.
            population.written        | abc                   | #q-population        | “abc” is not a number.
            population.written        | 0                     | #q-population        | Write a number from 1 to 100000000.
            population.written        | 9.5                   | #q-population        | Write a whole number.
            population.written        | 9.50                  | #q-population        | Write a whole number.
            population.written        | -3                    | #q-population        | is not a number.
            population.written        | 1e9                   | #q-population        | is not a number.
            households_abroad.written | 101                   | #q-households_abroad | Write a number from 0 to 100.
            households_abroad.written | 1.234,5               | #q-households_abroad | is not a number.
            settlement                | village               | #q-settlement        | Choose one of the answers shown.
            settlement.basis          | hearsay               | #q-settlement        | Choose one of the answers shown.
            """)
    void a_slip_is_named_with_its_place_and_remedy(String field, String value, String anchor, String message) {
        HttpResponse<String> answer = TheServer.form(
                "/advice?lang=en",
                "municipality",
                field.equals("municipality") ? "" : "X",
                field,
                value == null ? "" : value);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Html.of(answer).found("<div class=\"summary-of-errors\".*?</div>"))
                .hasValueSatisfying(summary -> assertThat(summary).contains("href=\"" + anchor + "\"", message));
    }

    @Test
    void an_answer_that_excludes_others_stands_alone() {
        assertThat(refused("ngo_migration_work", "none", "ngo_migration_work", "women"))
                .contains("cannot stand beside other answers");
    }

    @Test
    void unknown_stands_alone() {
        assertThat(refused("carers", "grandparents", "carers", "unknown"))
                .contains("“We don&#39;t know” cannot stand beside other answers");
    }

    @Test
    void a_number_is_not_known_and_unknown_at_once() {
        assertThat(refused("population", "unknown", "population.written", "9500"))
                .contains("not both");
    }

    @Test
    void no_more_answers_are_taken_than_are_allowed() {
        assertThat(refused(
                        "aims",
                        "protect_families",
                        "aims",
                        "safe_departure",
                        "aims",
                        "protect_budget",
                        "aims",
                        "stay_by_choice"))
                .contains("Tick 3 at most.");
    }

    @Test
    void a_name_fits_on_one_line() {
        assertThat(refused("municipality", "x".repeat(201))).contains("at most 200 characters");
    }

    @Test
    void the_title_says_that_there_is_an_error() {
        assertThat(Html.of(TheServer.form("/advice?lang=en", "municipality", ""))
                        .words("title"))
                .startsWith("Error: ");
    }

    @Test
    void the_slip_stands_at_its_question_too_where_it_is_read_out() {
        Html form = Html.of(TheServer.form("/advice?lang=en", "municipality", "X", "population.written", "abc"));

        assertThat(form.found("id=\"q-population\" aria-describedby=\"e-population "))
                .isPresent();
        assertThat(form.found("<p class=\"error\" id=\"e-population\">.*?</p>")).isPresent();
        assertThat(form.found("name=\"population.written\" value=\"abc\"[^>]* aria-invalid=\"true\""))
                .isPresent();
    }

    @Test
    void slips_speak_the_language_of_the_page() {
        assertThat(Html.of(TheServer.form("/advice?lang=es", "municipality", ""))
                        .words())
                .contains("Hay un problema", "Escriba el nombre del municipio.");
    }

    @Test
    void everything_else_is_kept() {
        Html form = Html.of(TheServer.form(
                "/advice?lang=en",
                "municipality",
                "",
                "settlement",
                "rural",
                "carers",
                "neighbours",
                "country.written",
                "Perú",
                "quick",
                "yes"));

        assertThat(form.chosen("settlement", "rural")).isTrue();
        assertThat(form.hidden("carers")).isEqualTo("neighbours");
        assertThat(form.hidden("country.written")).isEqualTo("Perú");
    }

    @ParameterizedTest
    @CsvSource({"%zz", "%", "a=%f", "a=%ff", "municipality=%C3%28"})
    void a_broken_form_is_refused_plainly(String body) {
        HttpResponse<String> answer =
                TheServer.post("/advice", body, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_profile_that_was_tampered_with_is_refused_plainly() {
        assertThat(TheServer.form("/advice", "profile", "{\"format\":2}").statusCode())
                .isEqualTo(400);
        assertThat(TheServer.form("/questionnaire", "profile", "nonsense").statusCode())
                .isEqualTo(400);
    }

    private static String refused(String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "municipality";
        all[1] = fields[0].equals("municipality") ? "" : "X";
        System.arraycopy(fields, 0, all, 2, fields.length);
        HttpResponse<String> answer = TheServer.form("/advice?lang=en", all);

        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }
}
