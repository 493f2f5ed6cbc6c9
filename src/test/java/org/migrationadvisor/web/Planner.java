package org.migrationadvisor.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** Somebody at work on one saved assessment, with a browser that keeps cookies, runs no script, and sends forms as they stand. */
public final class Planner {

    private static final Sheets SHEETS = new Sheets(TheProgram.knowledge().questionnaire(), false);

    private final Map<String, String> cookies = new TreeMap<>();
    private String id = "";

    /** Begins an assessment. */
    public static Planner begins(String municipality) {
        return begins("municipality", municipality);
    }

    /** Begins an assessment and answers some of it, with clashes, closed questions, notes and advice that was given. */
    public static Planner halfway() {
        Planner planner = begins("Alto Seco");
        planner.fills("settlement", "urban", "population.written", "9 500", "population.basis", "census");
        planner.fills(
                "adults_abroad", "under_10", "households_abroad.written", "80", "households_abroad.note", "of 2024");
        planner.fills("children_left", "many", "carers", "grandparents", "grandparents_read", "few");
        planner.fills("return_place", "big_cities");
        planner.fills("returns", "none");
        planner.fills("practice_knowledge", "none");
        planner.sends("/advice");
        return planner;
    }

    static Planner begins(String... fields) {
        Planner planner = new Planner();
        planner.remember(TheServer.form("/assessments", fields));
        return planner;
    }

    /** Opens an assessment by a link. */
    static Planner opens(String link) {
        Planner planner = new Planner();
        planner.remember(TheServer.get(link));
        return planner;
    }

    /** Takes what an answer says about cookies, and where it leads. */
    Planner remember(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        answer.headers()
                .firstValue("Location")
                .filter(place -> place.startsWith("/assessments/"))
                .ifPresent(place -> id = place.split("[/?]")[2]);
        return this;
    }

    String id() {
        return id;
    }

    /** The address of the assessment. */
    public String path() {
        return "/assessments/" + id;
    }

    /** Takes another assessment's address with this one's cookies. */
    Planner at(String other) {
        Planner stranger = new Planner();
        stranger.cookies.putAll(cookies);
        stranger.id = other;
        return stranger;
    }

    String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The answer to a page of the assessment, such as {@code /check}. */
    HttpResponse<String> get(String place) {
        return TheServer.get(path() + place, new String[] {"Cookie", cookie()});
    }

    /** A page of the assessment in English. */
    Html page(String place) {
        return Html.of(get(place + (place.contains("?") ? "&" : "?") + "lang=en"));
    }

    /** The number of its last revision. */
    public String revision() {
        return page("/history").found("/history/\\d+").orElseThrow().replace("/history/", "");
    }

    /** The link of a right, {@code edit} or {@code read}, as the page of links shows it. */
    public String link(String right) {
        return page("/links")
                .found("aria-labelledby=\"w-" + right + "\">.*?</section>")
                .map(Html::of)
                .flatMap(section -> section.links().stream().findFirst())
                .map(link -> link.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }

    /** A token as the forms of the assessment have it. */
    String token() {
        return page("/delete").hidden("token");
    }

    /** The answer to a form, with a token. */
    HttpResponse<String> sends(String place, String... fields) {
        return posts(
                place,
                Stream.concat(Stream.of("token", token()), Arrays.stream(fields))
                        .toArray(String[]::new));
    }

    /** The answer to a form as it is given. */
    HttpResponse<String> posts(String place, String... fields) {
        return remembering(TheServer.form(path() + place, List.of("Cookie", cookie()), fields));
    }

    private HttpResponse<String> remembering(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    /** Opens a page of questions. */
    Sheet sheet(String name) {
        return new Sheet("/sections/" + name, page("/sections/" + name));
    }

    /** Opens a question as the most useful one. */
    Sheet useful(String question) {
        return new Sheet("/useful/" + question, page("/useful/" + question));
    }

    /** Opens a page of questions, answers some and saves. */
    HttpResponse<String> answers(String sheet, String... fields) {
        return sheet(sheet).save(fields);
    }

    /** Opens the page on which a question stands. */
    Sheet asking(String question) {
        return sheet(SHEETS.holding(question).orElseThrow().id());
    }

    /** Opens the page on which a question stands, answers it, and others there, and saves; fields by name and value in turn. */
    public HttpResponse<String> fills(String... fields) {
        String question = fields[0].replaceFirst("\\..*", "");
        return asking(question).save(fields);
    }

    /** The answers that are saved, as JSON. */
    String saved() {
        return get("/profile.json").body();
    }

    /** A page of questions as the browser shows it. */
    final class Sheet {

        private final String place;
        private final Html page;

        Sheet(String place, Html page) {
            this.place = place;
            this.page = page;
        }

        Html page() {
            return page;
        }

        /** Sends what stands in it, with some fields filled in otherwise: by name and value in turn, several values for several boxes. */
        HttpResponse<String> save(String... fields) {
            return send("", fields);
        }

        HttpResponse<String> send(String further, String... fields) {
            Map<String, List<String>> standing = page.standing();
            Map<String, List<String>> changed = new LinkedHashMap<>();
            for (int i = 0; i < fields.length; i += 2) {
                changed.computeIfAbsent(fields[i], none -> new ArrayList<>()).add(fields[i + 1]);
            }
            standing.putAll(changed);
            String[] query = place.split("\\?");
            return posts(
                    query[0] + further + "?lang=en" + (query.length > 1 ? "&" + query[1] : ""),
                    standing.entrySet().stream()
                            .flatMap(field ->
                                    field.getValue().stream().flatMap(value -> Stream.of(field.getKey(), value)))
                            .toArray(String[]::new));
        }
    }
}
