package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheAssessments;
import org.migrationadvisor.TheProgram;

/** What goes wrong is told plainly. */
class FailuresTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/nowhere, 404",
        "/cases/nowhere, 404",
        "/cases/nowhere/advice, 404",
        "/interventions/nowhere, 404",
        "/findings/nowhere, 404",
        "/assessments/nowhere, 404",
        "/open/nowhere, 404",
        "/static/x.css, 404",
        "/rules/, 200"
    })
    void what_is_not_there_is_not_found(String path, int status) {
        assertThat(TheServer.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_language_of_the_reader() {
        assertThat(Html.of(TheServer.get("/nowhere", "Accept-Language", "es")).words("h1"))
                .isEqualTo("Esta página no existe");
    }

    @Test
    void a_method_that_is_not_allowed_gets_a_page_too() {
        HttpResponse<String> answer =
                TheServer.send(TheServer.request("/about?lang=en").DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Html.of(answer).words("h1")).isEqualTo("This page cannot be used like that");
    }

    @Test
    void a_fault_of_the_program_is_told_with_a_number_and_nothing_from_inside() throws IOException {
        Failures failures = new Failures(
                new Site(TheProgram.advisor(), TheAssessments.shared(), "9.9.9"),
                new Journal(java.time.Clock.systemUTC()));
        Javalin broken = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/", context -> {
                throw new IllegalStateException("secret");
            });
            config.routes.exception(Exception.class, failures::failed);
        });
        try {
            broken.start(TheServer.HOST, 0);

            var answer = java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(
                                            java.net.URI.create("http://" + TheServer.HOST + ":" + broken.port() + "/"))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).containsPattern("[0-9a-f]{12}").doesNotContain("secret", "IllegalState");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            broken.stop();
        }
    }

    @Test
    void a_port_that_is_taken_is_told_and_leaves_nothing_running() {
        WebServer second = WebServer.create(TheProgram.advisor(), TheAssessments.shared(), "9.9.9");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> second.start(TheServer.HOST, TheServer.port()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the port is taken");
    }
}
