package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Those who send slowly keep nobody else waiting. */
class SlowSendersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void three_hundred_slow_bodies_keep_nobody_waiting() throws IOException {
        assertOthersAreServed(
                300,
                "POST /api/v1/advice HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nContent-Type: text/plain\r\n\r\n{");
    }

    @Test
    void five_hundred_slow_headers_keep_nobody_waiting() throws IOException {
        assertOthersAreServed(500, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    }

    private static void assertOthersAreServed(int many, String beginning) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < many; i++) {
                Socket socket = new Socket(TheServer.HOST, TheServer.port());
                socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            for (int i = 0; i < 3; i++) {
                drip(slow);

                assertThat(TheServer.send(TheServer.request("/about")
                                        .timeout(PATIENCE)
                                        .GET())
                                .statusCode())
                        .isEqualTo(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** One byte more from each; the server may have hung up on some. */
    private static void drip(List<Socket> slow) {
        slow.forEach(socket -> {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException hungUp) {
                assertThat(socket.isConnected()).isTrue();
            }
        });
    }
}
