package org.migrationadvisor.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server starts and stops. */
class StartAndStopTest {

    private static final String BODY = "{\"format\":1,\"municipality\":\"Alto Seco\",\"answers\":{}}";

    @TempDir
    Path folder;

    @Test
    void a_request_under_way_is_finished_before_the_server_stops() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(folder);
                Socket socket = connected(server)) {
            speak(
                    socket,
                    "POST /api/v1/advice HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                            + BODY.length() + "\r\n\r\n" + BODY.substring(0, BODY.length() - 5));
            Thread.sleep(500);
            server.askToStop();
            Thread.sleep(1_000);
            speak(socket, BODY.substring(BODY.length() - 5));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 200").contains("Alto Seco").endsWith("}");
            assertThat(server.ended(15)).isTrue();
            assertThat(server.errors()).doesNotContain("Exception", "Alto Seco").contains("\"status\":200");
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

    private static Socket connected(ServerProcess server) throws IOException {
        URI origin = URI.create(server.origin());
        return new Socket(origin.getHost(), origin.getPort());
    }

    private static void speak(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
