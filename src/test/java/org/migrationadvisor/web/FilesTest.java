package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Case;

/** Answers go out into files and come back unchanged; a broken file touches nothing. */
class FilesTest {

    private static final String MINE = """
            format: 1
            municipality: Alto Seco
            answers:
              settlement: rural
              population: 9500
              returns: "none"
            """;
    private static final String YOURS = """
            format: 1
            municipality: Alto Seco del Sur
            answers:
              settlement: urban
              carers: [grandparents, nobody]
            notes:
              settlement: {basis: census, text: "2012"}
            """;

    static List<Case> cases() {
        return List.copyOf(TheProgram.knowledge().cases().values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_goes_out_comes_back_with_every_value(Case municipality) {
        Planner planner = Planner.begins("case", municipality.id());

        Planner fromYaml = took(planner.get("/profile.yaml").body());
        Planner fromJson = took(planner.get("/profile.json").body());

        assertThat(fromYaml.saved()).isEqualTo(planner.saved());
        assertThat(fromJson.saved()).isEqualTo(planner.saved());
    }

    @Test
    void words_with_every_kind_of_sign_come_back_as_they_were() {
        String words = "q'ay: \"no\" # yes & {a} [b] | > % @ ` \\\\ ñ ’ 𝔄 = + -";
        Planner planner = Planner.begins(words);
        planner.fills("population.note", "first line\n  second: line\n- third\ttab");
        planner.fills("country.written", words);

        Planner back = took(planner.get("/profile.yaml").body());

        assertThat(back.saved()).isEqualTo(planner.saved()).contains("first line\\n  second: line\\n- third\\ttab");
    }

    @Test
    void a_file_goes_out_as_an_attachment_with_a_name_that_every_browser_can_write() {
        HttpResponse<String> file = Planner.begins("Ñuflo \"x\"/../é").get("/profile.yaml");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name)
                                .matches(
                                        "attachment; filename=\"nuflo-x-e-\\d{4}-\\d\\d-\\d\\d\\.yaml\"; filename\\*=UTF-8''%C3%91uflo[A-Za-z0-9%.-]+"));
    }

    @Test
    void every_slip_of_a_broken_file_is_named_with_its_place_and_what_is_accepted() {
        HttpResponse<String> answer = sent(Map.of("last year.yaml", """
                        format: 1
                        municipality: X
                        answers:
                          settlement: vilage
                          populaton: 3
                        """));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Html.of(answer).words())
                .contains(
                        "last year.yaml",
                        "line 4, answers.settlement",
                        "vilage",
                        "line 5, answers.populaton",
                        "population")
                .contains("nothing was saved");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("key="));
    }

    @Test
    void a_broken_file_is_refused_in_the_language_of_the_page() {
        HttpResponse<String> answer =
                sent("es", Map.of("table.csv", "question,answer\nmunicipality,Alto Seco\nsettlement,vilage\n,rural\n"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Html.of(answer).words())
                .contains(
                        "línea 3, answers.settlement : el texto «vilage». Se acepta: uno de estos: urban",
                        "línea 4, fila : falta la pregunta. Se acepta: el código de una pregunta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{", "a: &a [*a]", "format: 1\n---\nformat: 1", "\u0000", "[[[[[[[[[[[["})
    void what_is_no_profile_is_refused(String text) {
        HttpResponse<String> answer = sent(Map.of("x.yaml", text));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        assertThat(sent(Map.of("x.yaml", "#".repeat(300_000))).statusCode()).isEqualTo(400);
        assertThat(sent(Map.of("x.yaml", "#".repeat(1_200_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void without_a_file_one_is_asked_for() {
        HttpResponse<String> answer = sent(Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Html.of(answer).words()).contains("Choose a file first.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=y",
                "text/plain",
                "multipart/form-data; boundary="
            })
    void what_is_no_form_with_files_is_refused(String type) {
        HttpResponse<String> answer = TheServer.send(TheServer.request("/assessments/files", "Content-Type", type)
                .POST(BodyPublishers.ofString("--x\r\n\r\n--x--")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void files_of_colleagues_are_shown_side_by_side_where_they_disagree() {
        HttpResponse<String> answer = sent(Map.of("a.yaml", MINE, "b.yaml", YOURS));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Html.of(answer).words())
                .contains("Files that disagree", "Rural", "Urban", "Alto Seco del Sur", "a.yaml", "b.yaml");
    }

    @Test
    void what_is_chosen_becomes_one_assessment() {
        Map<String, List<String>> fields =
                Html.of(sent(Map.of("a.yaml", MINE, "b.yaml", YOURS))).standing();
        String names = fields.get("profile").get(0).contains("del Sur") ? "1" : "0";

        HttpResponse<String> answer = joined(fields, "take.municipality", names, "take.settlement", "1");

        Planner planner = new Planner().remember(answer);
        assertThat(planner.saved())
                .contains(
                        "\"municipality\":\"Alto Seco\"",
                        "\"population\":9500",
                        "\"carers\":[\"grandparents\",\"nobody\"]");
    }

    @Test
    void a_choice_that_is_missing_is_asked_for_and_the_others_are_kept() {
        Map<String, List<String>> fields =
                Html.of(sent(Map.of("a.yaml", MINE, "b.yaml", YOURS))).standing();

        HttpResponse<String> answer = joined(fields, "take.settlement", "1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Html.of(answer).chosen("take.settlement", "1")).isTrue();
        assertThat(Html.of(answer).words()).contains("There is a problem", "Choose one.");
    }

    private static HttpResponse<String> joined(Map<String, List<String>> fields, String... choices) {
        List<String> all = new java.util.ArrayList<>(List.of("decided", "yes"));
        fields.forEach((name, values) -> values.forEach(value -> all.addAll(List.of(name, value))));
        all.addAll(List.of(choices));
        return TheServer.form("/assessments/merge?lang=en", all.toArray(String[]::new));
    }

    private static Planner took(String text) {
        return new Planner().remember(sent(Map.of("profile", text)));
    }

    private static HttpResponse<String> sent(Map<String, String> files) {
        return sent("en", files);
    }

    private static HttpResponse<String> sent(String language, Map<String, String> files) {
        SentFiles form = new SentFiles(language);
        files.forEach((name, text) -> form.with(name, text.getBytes(StandardCharsets.UTF_8)));
        return form.send();
    }
}
