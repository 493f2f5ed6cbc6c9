package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody does anything to an assessment without its link, nor by a form that is not ours. */
class ForgeryTest {

    private static final Planner OWNER = Planner.begins("Owner");
    private static final Planner STRANGER = Planner.begins("Stranger");
    private static final Planner READER = Planner.opens(OWNER.link("read"));

    /** Every route of an assessment, filled with what exists. */
    private static Stream<Route> routes() {
        return TheServer.routes().stream().filter(route -> route.path().startsWith("/assessments/{id}"));
    }

    static List<String> readings() {
        return places("GET");
    }

    static List<String> writings() {
        return places("POST");
    }

    private static List<String> places(String method) {
        return routes().filter(route -> route.method().name().equals(method))
                .map(route -> route.path()
                        .replace("/assessments/{id}", "")
                        .replace("{sheet}", "place")
                        .replace("{revision}", "1")
                        .replace("{measure}", "twinning")
                        .replace("{question}", "settlement"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void without_its_link_an_assessment_is_not_there(String place) {
        assertThat(TheServer.get(OWNER.path() + place).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void the_link_of_one_assessment_does_not_open_another(String place) {
        assertThat(STRANGER.at(OWNER.id()).get(place).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("writings")
    void the_link_of_one_assessment_does_not_change_another(String place) {
        HttpResponse<String> answer = STRANGER.at(OWNER.id()).posts(place, form(STRANGER.token()));

        assertThat(answer.statusCode()).isEqualTo(404);
        unchanged();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void a_form_without_a_token_is_refused(String place) {
        assertThat(OWNER.posts(place, form("")).statusCode()).isEqualTo(403);
        unchanged();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void a_form_with_the_token_of_another_is_refused(String place) {
        assertThat(OWNER.posts(place, form(STRANGER.token())).statusCode()).isEqualTo(403);
        unchanged();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void who_may_only_read_changes_nothing(String place) {
        assertThat(READER.posts(place, form(OWNER.token())).statusCode()).isEqualTo(403);
        unchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "http://elsewhere.example", "http://127.0.0.1", "http://127.0.0.1:1", "nonsense", "%"})
    void a_form_that_comes_from_elsewhere_is_refused(String origin) {
        HttpResponse<String> answer = TheServer.form(
                OWNER.path() + "/delete", List.of("Cookie", OWNER.cookie(), "Origin", origin), form(OWNER.token()));

        assertThat(answer.statusCode()).isIn(400, 403);
        unchanged();
    }

    @Test
    void a_form_that_comes_from_here_is_believed() {
        HttpResponse<String> answer = TheServer.form(
                OWNER.path() + "/advice",
                List.of("Cookie", OWNER.cookie(), "Origin", TheServer.origin()),
                "token",
                OWNER.token());

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check", "/advice", "/history", "/profile.yaml", "/profile.json"})
    void who_may_only_read_sees_the_assessment_and_no_form(String place) {
        HttpResponse<String> answer = READER.get(place);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("method=\"post\"", "name=\"token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/links", "/delete"})
    void who_may_only_read_is_kept_from_what_only_editors_need(String place) {
        assertThat(READER.get(place).statusCode()).isEqualTo(403);
    }

    @Test
    void every_page_has_another_token() {
        assertThat(OWNER.token()).isNotEqualTo(OWNER.token());
    }

    @Test
    void pages_of_an_assessment_are_kept_by_no_browser_and_told_to_no_other_server() {
        var headers = OWNER.get("/check").headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
    }

    private static String[] form(String token) {
        return new String[] {
            "token", token, "asked", "municipality", "base", "1", "municipality", "Forged", "right", "edit"
        };
    }

    private static void unchanged() {
        assertThat(OWNER.saved()).contains("\"municipality\":\"Owner\"", "\"answers\":{}");
    }
}
