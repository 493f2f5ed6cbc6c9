package org.migrationadvisor.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of many planners: opens a page of questions, answers the first of each row of buttons, saves, and goes on to the next page. */
final class PlannerAtWork {

    private static final int SEE_OTHER = 303;
    private static final Pattern INPUT =
            Pattern.compile("<input type=\"(?:hidden|radio)\" name=\"([^\"]+)\" value=\"([^\"]+)\"");
    private static final Pattern NAME =
            Pattern.compile("<input id=\"municipality\" name=\"municipality\" value=\"([^\"]*)\"");
    private static final Pattern SECTION = Pattern.compile("/assessments/[^/\"]+/sections/[a-z_-]+");

    private final HttpClient browser;
    private final String origin;
    private String cookie = "";
    private String home = "";
    private String place = "";
    private String form = "";

    private PlannerAtWork(HttpClient browser, String origin) {
        this.browser = browser;
        this.origin = origin;
    }

    /** Begins an assessment and finds its first page of questions. */
    static PlannerAtWork begins(HttpClient browser, String origin, String municipality) {
        PlannerAtWork planner = new PlannerAtWork(browser, origin);
        HttpResponse<String> begun = browser.sendAsync(
                        planner.request("/assessments", "municipality=" + municipality), BodyHandlers.ofString())
                .join();
        planner.cookie = begun.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> cookie.startsWith("key="))
                .findFirst()
                .orElseThrow();
        planner.home = location(begun).replaceFirst("(/assessments/[^/?]+).*", "$1");
        planner.place = planner.first();
        return planner;
    }

    /** Opens the page of questions it has come to. */
    CompletableFuture<Void> opens() {
        return browser.sendAsync(request(place), BodyHandlers.ofString()).thenAccept(answer -> {
            expect(200, answer);
            form = fields(answer.body());
        });
    }

    /** Saves its answers and comes to the next page. */
    CompletableFuture<Void> saves() {
        return browser.sendAsync(request(place, form), BodyHandlers.ofString()).thenAccept(answer -> {
            expect(SEE_OTHER, answer);
            String next = location(answer).replaceFirst("[?#].*", "");
            place = next.contains("/sections/") ? next : first();
        });
    }

    private String first() {
        String overview =
                browser.sendAsync(request(home), BodyHandlers.ofString()).join().body();
        Matcher section = SECTION.matcher(overview);
        if (!section.find()) {
            throw new IllegalStateException("No section on the overview");
        }
        return section.group();
    }

    private static String fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(page).results().forEach(input -> fields.putIfAbsent(input.group(1), input.group(2)));
        NAME.matcher(page).results().forEach(name -> fields.put("municipality", name.group(1)));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest request(String path) {
        return to(path).GET().build();
    }

    private HttpRequest request(String path, String body) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", cookie);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.request().method() + " " + answer.statusCode());
        }
    }
}
