package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Question;

/** What cannot be accepted comes back with a word on how to mend it, and with everything else kept. */
class RefusedFormTest {

    private static final Planner PLANNER = Planner.begins("X");
    private static final String TOKEN = PLANNER.token();

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
        HttpResponse<String> answer = sent(field, value == null ? "" : value);

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
        assertThat(Html.of(sent("municipality", "")).words("title")).startsWith("Error: ");
    }

    @Test
    void the_slip_stands_at_its_question_too_where_it_is_read_out() {
        Html form = Html.of(sent("population.written", "abc"));

        assertThat(form.found("id=\"q-population\" aria-describedby=\"e-population "))
                .isPresent();
        assertThat(form.found("<p class=\"error\" id=\"e-population\">.*?</p>")).isPresent();
        assertThat(form.found("name=\"population.written\" value=\"abc\"[^>]* aria-invalid=\"true\""))
                .isPresent();
    }

    @Test
    void slips_speak_the_language_of_the_page() {
        assertThat(Html.of(PLANNER.posts("/sections/place?lang=es", form("municipality", "")))
                        .words())
                .contains("Hay un problema", "Escriba el nombre del municipio.");
    }

    @Test
    void everything_else_is_kept_and_nothing_is_saved() {
        Planner planner = Planner.begins("Kept");

        Html form = Html.of(planner.answers(
                "place",
                "municipality",
                "",
                "settlement",
                "rural",
                "country.written",
                "Perú",
                "population.note",
                "of 2012"));

        assertThat(form.chosen("settlement", "rural")).isTrue();
        assertThat(form.found("name=\"country.written\" value=\"Perú\"")).isPresent();
        assertThat(form.found("name=\"population.note\"[^>]*>\\s*of 2012</textarea>"))
                .isPresent();
        assertThat(planner.saved()).contains("\"answers\":{}");
    }

    @Test
    void the_summary_takes_the_focus() {
        assertThat(Html.of(sent("municipality", ""))
                        .found("class=\"summary-of-errors\"[^>]* tabindex=\"-1\" autofocus"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"%zz", "%", "a=%f", "a=%ff", "municipality=%C3%28"})
    void a_broken_form_is_refused_plainly(String body) {
        HttpResponse<String> answer =
                TheServer.post("/assessments", body, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"base,x", "base,-1", "base,999", "asked,nonsense", "asked,''", "base,''"})
    void a_form_that_was_tampered_with_is_refused_plainly(String field, String value) {
        assertThat(PLANNER.posts("/sections/place", form(field, value)).statusCode())
                .isIn(400, 404);
        assertThat(PLANNER.saved()).contains("\"answers\":{}");
    }

    private static HttpResponse<String> sent(String... fields) {
        return PLANNER.posts("/sections/place?lang=en", form(fields));
    }

    /** A form about every question, as if all stood on one page. */
    private static String[] form(String... fields) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("token", List.of(TOKEN));
        form.put("base", List.of("1"));
        form.put("municipality", List.of("X"));
        form.put(
                "asked",
                List.of(Stream.concat(
                                Stream.of("municipality"),
                                TheProgram.knowledge().questionnaire().questions().stream()
                                        .map(Question::id))
                        .collect(Collectors.joining(" "))));
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            changed.computeIfAbsent(fields[i], none -> new ArrayList<>()).add(fields[i + 1]);
        }
        form.putAll(changed);
        return form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().flatMap(value -> Stream.of(field.getKey(), value)))
                .toArray(String[]::new);
    }

    private static String refused(String... fields) {
        HttpResponse<String> answer = sent(fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }
}
