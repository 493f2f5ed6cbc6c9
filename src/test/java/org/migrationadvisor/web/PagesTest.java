package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;

/** Every page, in every language. */
class PagesTest {

    /** Pages by the hundred that differ only in what is explored; tests of their own look at them. */
    private static final Pattern COSTLY = Pattern.compile("/what-if\\?|/changes($|#)");

    private static final List<String> PAGES = Examples.pages();

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page -> TheServer.LANGUAGES.stream().map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void a_page_speaks_the_language_asked_for(String page, String language) {
        HttpResponse<String> answer = TheServer.get(page, language);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type.replace(" ", "")).isEqualToIgnoringCase("text/html;charset=utf-8"));
        assertThat(answer.body()).contains("<html lang=\"" + language + "\">");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void a_page_has_one_heading_at_its_top(String page, String language) {
        assertThat(TheServer.get(page, language).body().split("<h1[ >]")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void a_page_works_without_any_script_and_loads_nothing_from_elsewhere(String page, String language) {
        assertThat(TheServer.get(page, language).body())
                .doesNotContainPattern("<script(?! defer src=\"/static/[a-z.0-9-]+\"></script>)")
                .doesNotContain("javascript:", " style=\"", "<iframe", "<img")
                .doesNotContainPattern(" on[a-z]+=\"")
                .doesNotContainPattern("(src|href|action)=\"(https?:)?//");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void no_blank_is_left_unfilled(String page, String language) {
        assertThat(Html.of(TheServer.get(page, language)).words())
                .doesNotContainPattern("\\{[a-z]+}|\\[[a-z]+=|\\$[a-z]+|Optional\\[");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void an_id_stands_only_once_on_a_page(String page, String language) {
        assertThat(Html.of(TheServer.get(page, language)).ids()).doesNotHaveDuplicates();
    }

    @Test
    void every_page_that_is_linked_to_is_there_and_has_the_anchor() {
        Map<String, Html> seen = new HashMap<>();
        Map<String, String> broken = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String page = waiting.remove();
            HttpResponse<String> answer = TheServer.get(page);
            if (answer.statusCode() != 200) {
                broken.put(page, String.valueOf(answer.statusCode()));
            }
            Html html = Html.of(answer);
            seen.put(page, html);
            html.links().stream()
                    .filter(link -> link.startsWith("/"))
                    .map(PagesTest::page)
                    .filter(link -> !link.contains("lang=")
                            && !link.contains("change=")
                            && !COSTLY.matcher(link).find())
                    .distinct()
                    .forEach(link -> {
                        if (!seen.containsKey(link) && !waiting.contains(link)) {
                            waiting.add(link);
                        }
                    });
        }
        seen.forEach((page, html) -> html.links().stream()
                .filter(link -> link.contains("#"))
                .forEach(link -> {
                    String target = link.startsWith("#") ? page : page(link);
                    if (seen.containsKey(target)
                            && !seen.get(target).ids().contains(link.substring(link.indexOf('#') + 1))) {
                        broken.put(page + " -> " + link, "no such anchor");
                    }
                }));

        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private static String page(String link) {
        return link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
    }

    @Test
    void no_two_pages_share_a_title() {
        Set<String> titles = new LinkedHashSet<>();
        List<String> pages = Stream.of(
                        Stream.of(
                                "/",
                                "/questionnaire",
                                "/assessments/new",
                                "/cases",
                                "/interventions",
                                "/findings",
                                "/rules",
                                "/rules/family",
                                "/sources",
                                "/disagree",
                                "/glossary",
                                "/about",
                                "/nowhere"),
                        TheProgram.knowledge().interventions().keySet().stream().map(id -> "/interventions/" + id),
                        TheProgram.knowledge().cases().keySet().stream().map(id -> "/cases/" + id),
                        TheProgram.knowledge().cases().keySet().stream().map(id -> "/cases/" + id + "/advice"),
                        TheProgram.knowledge().findings().keySet().stream().map(id -> "/findings/" + id))
                .flatMap(paths -> paths)
                .toList();

        pages.forEach(page -> assertThat(titles.add(Html.of(TheServer.get(page)).words("title")))
                .as(page)
                .isTrue());
    }

    @Test
    void the_page_of_a_finding_shows_everything_that_rests_on_it() {
        Html page = Html.of(TheServer.get("/findings/split-families", "en"));

        assertThat(page.links())
                .contains("/interventions/family-strengthening", "/questionnaire#q-children_left")
                .anyMatch(link -> link.startsWith("/rules/family#r"));
    }

    @Test
    void study_and_fiction_stand_apart() {
        String cases = TheServer.get("/cases", "en").body();

        String fictional =
                cases.substring(cases.indexOf("Fictional municipalities"), cases.indexOf("The twelve municipalities"));

        assertThat(fictional).contains("Pampa Quieta").doesNotContain("Yotala");
    }
}
