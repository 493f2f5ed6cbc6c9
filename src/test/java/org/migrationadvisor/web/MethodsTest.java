package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server answers to what its table of routes says, and to nothing else. */
class MethodsTest {

    private static final List<String> UNUSED = List.of("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");

    static Stream<String> paths() {
        return TheServer.routes().stream()
                .map(route -> route.path().replaceAll("\\{\\w+}", "x"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_method_that_no_route_has_is_refused(String path) {
        assertThat(UNUSED)
                .allSatisfy(method -> assertThat(
                                TheServer.send(TheServer.request(path).method(method, BodyPublishers.noBody()))
                                        .statusCode())
                        .as(method)
                        .isIn(404, 405));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/metrics",
                "/actuator",
                "/debug",
                "/h2-console",
                "/static/",
                "/static/..%2f..%2fsimplelogger.properties",
                "/static/style.css.map",
                "/knowledge-base/release/release.yaml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/cases/..%2f..%2fetc%2fpasswd",
                "//elsewhere.example/"
            })
    void nothing_else_is_served(String path) {
        assertThat(TheServer.get(path).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lang=//elsewhere.example",
                "lang=es&lang=en",
                "next=https://elsewhere.example",
                "url=//elsewhere.example&redirect=//elsewhere.example",
                "lang=es%0d%0aLocation:%20//elsewhere.example"
            })
    void no_parameter_leads_to_another_server(String query) {
        var answer = TheServer.get("/questionnaire?" + query);
        var page = TheServer.get("/about?" + query);

        assertThat(answer.headers().firstValue("Location").orElse("/"))
                .startsWith("/")
                .doesNotStartWith("//");
        assertThat(page.headers().firstValue("Location")).isEmpty();
        assertThat(Html.of(page).links()).noneMatch(link -> link.matches("(?i)(https?:)?//elsewhere.*"));
    }
}
