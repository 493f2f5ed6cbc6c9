package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheAssessments;
import org.migrationadvisor.TheProgram;

/** The server gives account of itself, and of nobody else. */
class JournalTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final WebServer server = started();

    private WebServer started() {
        try {
            return WebServer.create(TheProgram.advisor(), TheAssessments.shared(), "9.9.9")
                    .telling(lines::add)
                    .start(TheServer.HOST, 0);
        } catch (IOException taken) {
            throw new AssertionError(taken);
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_request_is_one_line_with_its_route_and_never_its_address() throws Exception {
        send(request("/cases/pampa-quieta/advice?show=all&lang=es").GET());

        JsonNode line = next();

        assertThat(line.get("method").asText()).isEqualTo("GET");
        assertThat(line.get("route").asText()).isEqualTo("/cases/{id}/advice");
        assertThat(line.get("status").asInt()).isEqualTo(200);
        assertThat(line.get("milliseconds").asInt()).isNotNegative();
        assertThat(line.get("bytes").asInt()).isGreaterThan(1000);
        assertThat(line.get("time").asText()).endsWith("Z");
        assertThat(line.toString()).doesNotContain("pampa", "show", "lang");
    }

    @Test
    void what_no_route_answers_is_told_without_its_address() throws Exception {
        send(request("/secret/place").GET());

        JsonNode line = next();

        assertThat(line.get("status").asInt()).isEqualTo(404);
        assertThat(line.get("route").asText()).isEqualTo("none");
    }

    @Test
    void nothing_that_was_sent_stands_in_a_line() throws Exception {
        send(request("/api/v1/advice?lang=en")
                .header("User-Agent", "mark-of-a-browser")
                .header("Cookie", "key=mark-of-a-secret")
                .POST(BodyPublishers.ofString("{\"format\":1,\"municipality\":\"mark-of-a-name\",\"answers\":{}}")));

        assertThat(next().toString()).contains("/api/v1/advice").doesNotContain("mark-of");
    }

    @Test
    void nobody_can_write_a_line_of_their_own() throws Exception {
        for (String hostile : new String[] {
            "GET /%0d%0aforged%1b[31m HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "FORGED\"} /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "FORGED /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        }) {
            try (Socket socket = new Socket(TheServer.HOST, server.port())) {
                socket.getOutputStream().write(hostile.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            }
        }
        send(request("/about").GET());

        String line;
        do {
            line = lines.poll(5, TimeUnit.SECONDS);
            assertThat(JSON.readTree(line).has("time")).isTrue();
            assertThat(line).doesNotContainIgnoringCase("forged").doesNotContain("\n", "\r", "\u001b");
        } while (!line.contains("/about"));
    }

    private JsonNode next() throws Exception {
        return JSON.readTree(lines.poll(5, TimeUnit.SECONDS));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + TheServer.HOST + ":" + server.port() + path));
    }

    private static void send(HttpRequest.Builder request) throws Exception {
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
