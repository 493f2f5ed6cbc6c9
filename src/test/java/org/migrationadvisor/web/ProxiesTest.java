package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheAssessments;
import org.migrationadvisor.TheProgram;

/** A proxy with TLS is believed if it was named, and only in what it has to say. */
class ProxiesTest {

    private WebServer server;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void behind_a_named_proxy_with_tls_cookies_and_addresses_are_safe() throws Exception {
        start("127.0.0.1");

        HttpResponse<String> begun = begins("X-Forwarded-Proto", "https");

        assertThat(begun.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        assertThat(begun.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(links(begun, "https")).contains("https://127.0.0.1:" + server.port() + "/open/");
    }

    @Test
    void reached_without_tls_it_demands_none() throws Exception {
        start("127.0.0.1");

        HttpResponse<String> begun = begins("X-Forwarded-Proto", "http");

        assertThat(begun.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(begun.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void whoever_is_not_named_is_not_believed() throws Exception {
        start("192.0.2.7", "::2");

        HttpResponse<String> begun = begins("X-Forwarded-Proto", "https");

        assertThat(begun.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(begun.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Forwarded          | proto=https;host=elsewhere.example
            X-Forwarded-Host   | elsewhere.example
            X-Forwarded-Server | elsewhere.example
            X-Forwarded-Port   | 443
            X-Proxied-Https    | on
            """)
    void nothing_else_is_believed_of_a_proxy(String header, String value) throws Exception {
        start("127.0.0.1");

        HttpResponse<String> begun = begins(header, value);

        assertThat(begun.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(links(begun, "http")).contains("http://127.0.0.1:" + server.port() + "/open/");
    }

    private void start(String... proxies) throws IOException {
        Set<InetAddress> trusted = new java.util.HashSet<>();
        for (String proxy : proxies) {
            trusted.add(InetAddress.getByName(proxy));
        }
        server = WebServer.create(TheProgram.advisor(), TheAssessments.shared(), "9.9.9", new Proxies(trusted))
                .start("127.0.0.1", 0);
    }

    private HttpResponse<String> begins(String header, String value) throws Exception {
        return send(request("/assessments?lang=es")
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("municipality=Alto+Seco")));
    }

    /** The page of links of an assessment just begun. */
    private String links(HttpResponse<String> begun, String scheme) throws Exception {
        String cookies = begun.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(java.util.stream.Collectors.joining("; "));
        return send(request(begun.headers().firstValue("Location").orElseThrow())
                        .header("Cookie", cookies)
                        .header("X-Forwarded-Proto", scheme))
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
