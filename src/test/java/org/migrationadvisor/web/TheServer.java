package org.migrationadvisor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.migrationadvisor.TheAssessments;
import org.migrationadvisor.TheProgram;

/** One server for all tests, started on a free port of this machine, and a browser that runs no script and keeps no cookie. */
public final class TheServer {

    static final String HOST = "127.0.0.1";
    public static final List<String> LANGUAGES = TheProgram.knowledge().languages();

    private static final WebServer SERVER = started();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private TheServer() {}

    private static WebServer started() {
        try {
            return WebServer.create(TheProgram.advisor(), TheAssessments.shared(), "9.9.9")
                    .start(HOST, 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    static int port() {
        return SERVER.port();
    }

    /** What every address of this server begins with. */
    public static String origin() {
        return "http://" + HOST + ":" + port();
    }

    /** The table of routes that this server answers to. */
    static List<Route> routes() {
        return SERVER.routes();
    }

    /** The answer to a GET; headers are given by name and value in turn. */
    static HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The answer to a GET, in a language. */
    static HttpResponse<String> get(String path, String language) {
        return get(path + (path.contains("?") ? "&" : "?") + "lang=" + language, new String[0]);
    }

    /** The answer to a form; fields are given by name and value in turn. */
    static HttpResponse<String> form(String path, String... fields) {
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** The answer to a form with headers, by name and value in turn. */
    static HttpResponse<String> form(String path, List<String> headers, String... fields) {
        return send(request(path, headers.toArray(String[]::new))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** The answer to any text that is sent. */
    static HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How many bytes of a page travel when they are compressed. */
    static int weight(String path, String... headers) {
        try {
            return BROWSER.send(
                            request(path, headers)
                                    .header("Accept-Encoding", "gzip")
                                    .GET()
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body()
                    .length;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> Arrays.stream(new String[] {fields[2 * i], fields[2 * i + 1]})
                        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
