package org.migrationadvisor.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server starts and stops. */
class StartAndStopTest {

    private static final int SECONDS_A_STOP_MAY_TAKE = 40;

    @TempDir
    Path folder;

    @Test
    void requests_under_way_are_answered_before_the_server_stops() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(folder)) {
            HttpClient browser = HttpClient.newHttpClient();
            var advice = HttpRequest.newBuilder(
                            URI.create(server.origin() + "/cases/rio-seco-frontera/advice?show=all"))
                    .build();
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 20)
                    .mapToObj(i -> browser.sendAsync(advice, BodyHandlers.ofString()))
                    .toList();
            CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();
            server.askToStop();

            assertThat(asked)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(200, 503));
            assertThat(asked)
                    .extracting(CompletableFuture::join)
                    .filteredOn(answer -> answer.statusCode() == 200)
                    .extracting(HttpResponse::body)
                    .allSatisfy(page -> assertThat(page).endsWith("</html>\n"));
            assertThat(server.ended(SECONDS_A_STOP_MAY_TAKE)).isTrue();
            assertThat(server.errors())
                    .doesNotContain("Exception")
                    .contains("\"route\":\"/cases/{id}/advice\",\"status\":200");
        }
    }

    @Test
    void a_second_server_on_the_same_data_is_refused_with_a_reason() throws IOException {
        try (ServerProcess first = ServerProcess.start(folder)) {
            assertThat(first.origin()).startsWith("http://127.0.0.1:");
            assertThatThrownBy(() -> ServerProcess.start(folder))
                    .hasMessageContaining("in use")
                    .hasMessageNotContaining("\tat ");
        }
    }
}
