package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of every response, errors among them. */
class HeadersTest {

    static Stream<Arguments> responses() {
        return Stream.of(
                Arguments.of("a page", TheServer.get("/")),
                Arguments.of("a new assessment", TheServer.form("/assessments", "municipality", "X")),
                Arguments.of("a refused form", TheServer.form("/assessments", "municipality", "")),
                Arguments.of("a page that is not there", TheServer.get("/nowhere")),
                Arguments.of("a case that is not there", TheServer.get("/cases/nowhere")),
                Arguments.of(
                        "a method that is not allowed",
                        TheServer.send(TheServer.request("/").DELETE())),
                Arguments.of("the style sheet", TheServer.get(stylesheet())),
                Arguments.of("a file that is not there", TheServer.get("/static/style.css")),
                Arguments.of("JSON", TheServer.get("/api/v1/rules")),
                Arguments.of("a refused profile", TheServer.post("/api/v1/advice", "{}")),
                Arguments.of(
                        "too much",
                        TheServer.send(
                                TheServer.request("/assessments").POST(BodyPublishers.ofByteArray(new byte[300_000])))),
                Arguments.of("health", TheServer.get("/health")),
                Arguments.of("an address that is refused", TheServer.get("/%2e%2e/x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("responses")
    void every_response_is_guarded(String name, HttpResponse<String> response) {
        assertThat(Headers.ALWAYS)
                .allSatisfy((header, value) ->
                        assertThat(response.headers().allValues(header)).containsExactly(value));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("responses")
    void no_response_says_what_it_is_made_of(String name, HttpResponse<String> response) {
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(response.body()).doesNotContain("Exception", "\tat ", "org.migrationadvisor", "Jetty", "Javalin");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("responses")
    void every_response_says_its_character_set(String name, HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).containsIgnoringCase("charset=utf-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%2e%2e/x HTTP/1.1\r\nHost: x\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    void what_never_reaches_a_route_is_guarded_too(String request) throws IOException {
        String answer = spoken(request);

        assertThat(answer).startsWith("HTTP/1.1 4").contains("\r\nConnection: close\r\n");
        assertThat(Headers.ALWAYS)
                .allSatisfy((header, value) -> assertThat(answer).contains(header + ": " + value));
        assertThat(answer).doesNotContain("Jetty", "Exception", "<h");
    }

    @Test
    void nothing_is_echoed_to_trace() throws IOException {
        assertThat(spoken("TRACE /about HTTP/1.1\r\nHost: x\r\nX-Secret: y\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .doesNotContain("X-Secret");
    }

    @Test
    void the_policy_lets_only_the_programs_own_scripts_run() {
        assertThat(TheServer.get("/").headers().firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void what_was_sent_is_kept_nowhere() {
        assertThat(TheServer.form("/assessments", "municipality", "X").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(TheServer.post("/api/v1/advice", "{}").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void the_style_sheet_is_kept_for_ever_under_a_name_of_its_content() {
        assertThat(stylesheet()).matches("/static/style\\.[0-9a-f]{12}\\.css");
        assertThat(TheServer.get(stylesheet()).headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
    }

    @Test
    void a_page_that_the_browser_has_is_not_sent_again() {
        String name = TheServer.get("/about").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = TheServer.get("/about", "If-None-Match", name);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_page_is_asked_for_anew_in_another_language() {
        HttpHeaders headers = TheServer.get("/about").headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
        assertThat(headers.firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Language", "Cookie"));
    }

    @Test
    void pages_are_compressed_for_thin_lines() {
        assertThat(TheServer.get("/about", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void the_head_of_a_page_can_be_had_alone() {
        HttpResponse<String> head = TheServer.send(TheServer.request("/about").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(TheServer.send(TheServer.request("/cases/nowhere").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_from_elsewhere_is_let_in() {
        assertThat(TheServer.get("/api/v1/rules", "Origin", "https://elsewhere.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static String stylesheet() {
        return Html.of(TheServer.get("/")).found("/static/style\\.[^\"]*").orElseThrow();
    }

    private static String spoken(String request) throws IOException {
        try (Socket socket = new Socket(TheServer.HOST, TheServer.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
