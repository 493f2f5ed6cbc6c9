package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.ThePostgres;
import org.migrationadvisor.assessment.store.Storage;

/** PostgreSQL goes away and comes back while the server runs: nobody loses what they typed, and nobody restarts anything. */
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final HttpClient browser = HttpClient.newHttpClient();
    private String origin = "";
    private String cookies = "";

    @Test
    void what_is_typed_during_an_outage_comes_back_and_is_saved_after_it() throws Exception {
        try (Assessments assessments = assessments(Storage.at(ThePostgres.newDatabase()))) {
            WebServer server =
                    WebServer.create(TheProgram.advisor(), assessments, "9.9.9").start("127.0.0.1", 0);
            try {
                origin = "http://127.0.0.1:" + server.port();
                HttpResponse<String> begun = post("/assessments", "municipality=Alto+Seco");
                cookies = begun.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";")[0])
                        .collect(Collectors.joining("; "));
                String path =
                        begun.headers().firstValue("Location").orElseThrow().replaceFirst("/links.*", "");
                String sheet = path + "/sections/place?lang=en";
                String form = get(sheet).body();

                HttpResponse<String> during = ThePostgres.whileAway(() -> {
                    HttpResponse<String> answer = post(sheet, filled(form, "rural"));
                    HttpResponse<String> page = get(path + "?lang=en");
                    assertThat(page.statusCode()).isEqualTo(503);
                    assertThat(Html.of(page).words())
                            .contains("Nothing is lost")
                            .doesNotContain("Not saved");
                    assertThat(get("/health").statusCode()).isEqualTo(503);
                    assertThat(get("/cases?lang=en").statusCode()).isEqualTo(200);
                    return answer;
                });
                HttpResponse<String> after = post(sheet, filled(during.body(), "rural"));

                assertThat(during.statusCode()).isEqualTo(503);
                assertThat(Html.of(during).words()).contains("Nothing was saved");
                assertThat(Html.of(during).chosen("settlement", "rural")).isTrue();
                assertThat(after.statusCode()).isEqualTo(303);
                assertThat(get(path + "/profile.json").body()).contains("\"settlement\":\"rural\"");
                assertThat(get("/health").statusCode()).isEqualTo(200);
            } finally {
                server.stop();
            }
        }
    }

    private static Assessments assessments(Storage storage) {
        return new Assessments(
                storage,
                Clock.systemUTC(),
                new SecureRandom(),
                TheProgram.knowledge().questionnaire(),
                Duration.ofDays(730));
    }

    /** The form as it stands, with the settlement chosen. */
    private static String filled(String page, String settlement) {
        var fields = Html.of(page).standing();
        fields.put("settlement", java.util.List.of(settlement));
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).timeout(SOON).header("Cookie", cookies);
    }
}
