package org.migrationadvisor.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Somebody at work on an assessment of any server, with a browser that keeps cookies, runs no script, and does not wait for ever. */
final class Visitor {

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final Duration patience;
    private String cookies = "";
    private String path = "";

    private Visitor(String origin, Duration patience) {
        this.origin = origin;
        this.patience = patience;
    }

    /** Comes to a server. */
    static Visitor comes(String origin, Duration patience) {
        return new Visitor(origin, patience);
    }

    /** Comes to a server and begins an assessment. */
    static Visitor begins(String origin, Duration patience) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(origin, patience);
        HttpResponse<String> begun = visitor.post("/assessments", "municipality=Alto+Seco");
        visitor.cookies = begun.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        visitor.path = begun.headers().firstValue("Location").orElseThrow().replaceFirst("/links.*", "");
        return visitor;
    }

    /** The same, at the same assessment on another server. */
    Visitor at(String other) {
        Visitor visitor = new Visitor(other, patience);
        visitor.cookies = cookies;
        visitor.path = path;
        return visitor;
    }

    /** The address of the assessment. */
    String path() {
        return path;
    }

    /** Opens a page of questions in English. */
    Html sheet(String section) throws IOException, InterruptedException {
        return Html.of(get(path + "/sections/" + section + "?lang=en"));
    }

    /** Sends a page of questions as it stands, with some fields filled in otherwise: by name and value in turn. */
    HttpResponse<String> saves(String section, Html page, String... fields) throws IOException, InterruptedException {
        return browser.send(filledIn(section, page, fields), BodyHandlers.ofString());
    }

    /** The same, without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> sends(String section, Html page, String... fields) {
        return browser.sendAsync(filledIn(section, page, fields), BodyHandlers.ofString());
    }

    private HttpRequest filledIn(String section, Html page, String... fields) {
        Map<String, List<String>> standing = page.standing();
        for (int i = 0; i < fields.length; i += 2) {
            standing.put(fields[i], List.of(fields[i + 1]));
        }
        String form = standing.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return posting(path + "/sections/" + section + "?lang=en", form);
    }

    /** The page that everything begins from. */
    HttpResponse<String> overview() throws IOException, InterruptedException {
        return get(path + "?lang=en");
    }

    /** The answers that are saved, as JSON. */
    String saved() throws IOException, InterruptedException {
        return get(path + "/profile.json").body();
    }

    /** The number of the last revision. */
    int revisions() throws IOException, InterruptedException {
        String newest = Html.of(get(path + "/history")).found("/history/\\d+").orElseThrow();
        return Integer.parseInt(newest.replace("/history/", ""));
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(request(address).GET().build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> gets(String address) {
        return browser.sendAsync(request(address).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return browser.send(posting(address, form), BodyHandlers.ofString());
    }

    private HttpRequest posting(String address, String form) {
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(origin + address))
                .timeout(patience)
                .header("Cookie", cookies);
    }
}
