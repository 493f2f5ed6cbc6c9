package org.migrationadvisor.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.fixture.FilledTable;

/** A table as Excel saves it in Spanish becomes an assessment; where its encoding was guessed, the planner is told until it is checked. */
class SavedTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TOLD = "se leyó como Windows-1252: revise las tildes";
    private static final FilledTable FILLED = FilledTable.of("Ñuflo de Chávez", "es")
            .with("settlement", "Rural", "census", "Según el INE")
            .with("households_abroad", "12,5");

    @Test
    void a_table_that_tells_its_encoding_is_taken_without_a_word() {
        HttpResponse<String> answer =
                new SentFiles("es").with("nuflo.csv", FILLED.saved(WINDOWS)).send();

        assertThat(led(answer)).endsWith("/links?begun");
        Planner planner = new Planner().remember(answer);
        assertThat(planner.saved()).contains("Ñuflo de Chávez", "\"settlement\":\"rural\"", "12.5", "Según el INE");
        assertThat(Html.of(planner.get("/links?begun")).words()).doesNotContain("Windows-1252");
    }

    @Test
    void a_guessed_encoding_is_told_on_the_next_page() {
        HttpResponse<String> answer = new SentFiles("es")
                .with("nuflo.csv", FILLED.withoutWords().saved(WINDOWS))
                .send();

        assertThat(led(answer)).endsWith("/links?begun&guessed");
        HttpResponse<String> page = new Planner().remember(answer).get("/links?begun&guessed&lang=es");
        assertThat(Html.of(page).words()).contains(TOLD, "Ñuflo de Chávez");
    }

    @Test
    void a_guessed_encoding_is_told_where_files_disagree_and_after_that() {
        HttpResponse<String> page = new SentFiles("es")
                .with("a.csv", FILLED.withoutWords().saved(WINDOWS))
                .with("b.csv", FILLED.with("settlement", "urban").saved(UTF_8))
                .send();
        assertThat(Html.of(page).words()).contains(TOLD);

        HttpResponse<String> answer = joined(Html.of(page).standing(), "take.settlement", "0");

        assertThat(led(answer)).endsWith("/links?begun&guessed");
    }

    @Test
    void a_workbook_is_refused_with_what_to_do() {
        byte[] workbook = "PK\u0003\u0004\u0014\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);

        HttpResponse<String> answer =
                new SentFiles("es").with("nuflo.xlsx", workbook).send();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Html.of(answer).words())
                .contains("nuflo.xlsx", "un libro de cálculo (XLSX, XLS, ODS)", "Guardar como, y CSV");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("key"));
    }

    @Test
    void the_interface_for_programs_takes_it_too() {
        HttpResponse<String> answer = TheServer.send(TheServer.request("/api/v1/advice", "Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(FILLED.saved(WINDOWS))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Ñuflo de Chávez");
    }

    private static String led(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> joined(Map<String, List<String>> standing, String... choices) {
        List<String> fields = new ArrayList<>(List.of("decided", "yes"));
        standing.forEach((name, values) -> values.forEach(value -> fields.addAll(List.of(name, value))));
        fields.addAll(List.of(choices));
        return TheServer.form("/assessments/merge?lang=es", fields.toArray(String[]::new));
    }
}
