package org.migrationadvisor.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Addresses for every route that can be got, made from the route table: a route with a blank in its path needs an example here, so that none is
 * forgotten by the tests that walk them all.
 */
public final class Examples {

    /** By the path of a route: what is asked for instead of the path itself. */
    private static final Map<String, List<String>> OF = Map.ofEntries(
            entry("/assessments/new", "", "?quick"),
            entry("/cases/{id}", "/cases/yotala", "/cases/pampa-quieta"),
            entry(
                    "/cases/{id}/advice",
                    "/cases/yotala/advice",
                    "/cases/rio-seco-frontera/advice?show=rules",
                    "/cases/sin-datos/advice?show=all"),
            entry("/cases/{id}/report", "/cases/pampa-quieta/report"),
            entry("/transfers", "", "?population=9500&absent_from=10&absent_to=30&transfer=700"),
            entry("/cases/{id}/interventions", "/cases/pampa-quieta/interventions?fits=yes"),
            entry("/cases/{id}/resembling", "/cases/pampa-quieta/resembling"),
            entry(
                    "/cases/{id}/what-if",
                    "/cases/pampa-quieta/what-if",
                    "/cases/pampa-quieta/what-if?pin=ngo_presence%3Aseveral&change=carers"),
            entry("/cases/{id}/changes", "/cases/sin-datos/changes"),
            entry(
                    "/cases/{id}/why/{measure}",
                    "/cases/pampa-quieta/why/rural-attractiveness",
                    "/cases/sin-datos/why/twinning"),
            entry("/cases/{id}/compare", "/cases/yotala/compare?with=tarata"),
            entry("/compare", "", "?with=pampa-quieta&with=san-isidro-lechero&with=yotala"),
            entry("/interventions", "", "?theme=social&demand=low"),
            entry("/interventions/{id}", "/interventions/remittance-tax", "/interventions/circular-migration"),
            entry("/findings/{id}", "/findings/remittance-scale", "/findings/split-families"),
            entry("/rules/{theme}", "/rules/return", "/rules/family"),
            entry(
                    "/stage/cases/{id}/{screen}",
                    "/stage/cases/pampa-quieta/guess",
                    "/stage/cases/cochabamba/comparison?guess=twinning&guess=remittance-tax",
                    "/stage/cases/sin-datos/change",
                    "/stage/cases/pampa-quieta/opens-1?guess=circular-migration",
                    "/stage/cases/pampa-quieta/moves?change=anchor_buyer:possible"),
            entry("/guides/{id}", "/guides/half-day", "/guides/six-months-later"),
            entry("/kit/questionnaire", "", "?quick"),
            entry("/kit/cards", "", "?large"),
            entry("/stage/gallery/{id}", "/stage/gallery/twinning"),
            entry("/stage/gallery/{id}/beginning", "/stage/gallery/twinning/beginning"),
            entry("/stage/compare", "?with=arani&with=cliza"),
            entry(
                    "/stage/compare/{screen}",
                    "/stage/compare/origins?with=pampa-quieta&with=san-isidro-lechero",
                    "/stage/compare/answers?with=pampa-quieta&with=san-isidro-lechero"),
            entry("/disagree", "", "?finding=split-families"),
            entry(
                    "/static/{file}",
                    Html.of(TheServer.get("/")).found("/static/style\\.[^\"]*").orElseThrow()));

    private Examples() {}

    /** One address or more for each route that can be got. */
    public static List<String> addresses() {
        return TheServer.routes().stream()
                .filter(route -> route.method().name().equals("GET"))
                .filter(route -> !needsALink(route))
                .flatMap(Examples::of)
                .toList();
    }

    /** Whether it is about one saved assessment, which nobody can look at without its link: {@link Planner} has one. */
    static boolean needsALink(Route route) {
        return route.path().startsWith("/assessments/{id}") || route.path().startsWith("/open/");
    }

    /** Those that answer with a page. */
    public static List<String> pages() {
        return addresses().stream().filter(Examples::isPage).toList();
    }

    private static Stream<String> of(Route route) {
        if (OF.containsKey(route.path())) {
            return OF.get(route.path()).stream();
        }
        if (route.path().contains("{")) {
            throw new AssertionError("Give an example of " + route.path() + " in " + Examples.class.getName());
        }
        return Stream.of(route.path());
    }

    /** An example that is no path is added to that of the route. */
    private static Map.Entry<String, List<String>> entry(String route, String... examples) {
        return Map.entry(
                route,
                Stream.of(examples)
                        .map(example -> example.startsWith("/") ? example : route + example)
                        .toList());
    }

    private static boolean isPage(String address) {
        var answer = TheServer.get(address);
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
