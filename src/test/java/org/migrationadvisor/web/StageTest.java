package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Text;

/** The demonstration: every screen has an address, leads on by plain links, and carries what the room guessed. */
class StageTest {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");
    private static final String GUESS = "guess=circular-migration&guess=remittance-tax&guess=twinning";

    static Stream<String> cases() {
        return TheProgram.knowledge().cases().keySet().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pampa-quieta", "valle-hermoso-ciudad", "sin-datos", "cochabamba"})
    void a_run_leads_by_links_from_the_municipality_to_the_discussion(String id) {
        assertLeads(id);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("cases")
    void so_does_that_of_every_case(String id) {
        assertLeads(id);
    }

    private static void assertLeads(String id) {
        List<String> before = run("/stage/cases/" + id + "/municipality");
        List<String> after = run("/stage/cases/" + id + "/first?" + GUESS);

        assertThat(before).last().asString().contains("/guess");
        assertThat(after)
                .last()
                .asString()
                .contains("/discussion")
                .contains("guess=circular-migration")
                .contains("guess=twinning");
        assertThat(after).anyMatch(address -> address.contains("/comparison"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stage/cases/nowhere/first",
                "/stage/cases/arani/encore",
                "/stage/cases/arani/moves",
                "/stage/cases/arani/why-not-1",
                "/stage/gallery/magic",
                "/stage/compare?with=arani&with=nowhere",
                "/stage/compare/end?with=arani&with=cliza"
            })
    void what_does_not_exist_is_not_found(String address) {
        assertThat(TheServer.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guess=%3Cscript%3Ealert(1)%3C/script%3E",
                "guess=circular-migration&guess=magic",
                "guess=",
                "change=nothing",
                "change=settlement:mountain",
                "change=population:1e99",
                "change=population:-3",
                "change=households_abroad:101",
                "change=settlement:urban&change=nothing:yes",
                "change=settlement:urban&change=population",
                "change=settlement:urban&change=population:900&change=returns:many"
            })
    void a_guess_or_change_that_cannot_be_is_refused_with_what_is_accepted(String query) {
        HttpResponse<String> answer = TheServer.get("/stage/cases/arani/first?" + query, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Found:", "Accepted as").doesNotContain("<script>alert");
    }

    @Test
    void a_fourth_guess_is_sent_back_to_be_taken_away() {
        HttpResponse<String> answer =
                TheServer.get("/stage/cases/arani/first?" + GUESS + "&guess=staff-training", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<p class=\"slip\" role=\"alert\">At most 3");
        assertThat(Html.of(answer).chosen("guess", "twinning")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stage/compare",
                "/stage/compare?with=arani",
                "/stage/compare?with=arani&with=arani",
                "/stage/compare?with=arani&with=cliza&with=punata&with=totora&with=presto"
            })
    void two_to_four_municipalities_can_be_laid_side_by_side(String address) {
        HttpResponse<String> answer = TheServer.get(address, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Accepted: two to four municipalities.");
    }

    @Test
    void side_by_side_shows_the_answers_that_make_the_difference() {
        HttpResponse<String> answer =
                TheServer.get("/stage/compare/answers?with=pampa-quieta&with=valle-hermoso-ciudad", "en");

        assertThat(Html.of(answer).words("table"))
                .contains("Pampa Quieta", "Valle Hermoso", "Some communities stand empty", "Growing");
    }

    @Test
    void side_by_side_shows_the_one_answer_that_decides_a_measure() {
        HttpResponse<String> answer =
                TheServer.get("/stage/compare/origins?with=pampa-quieta&with=valle-hermoso-ciudad", "en");

        assertThat(Html.of(answer).words("main"))
                .contains("Ready for an honest census", "How is the population of your municipality changing?");
    }

    @Test
    void the_gallery_shows_what_every_measure_is_and_how_it_begins() {
        List<String> screens = run("/stage/gallery");

        assertThat(screens).hasSize(2 * TheProgram.knowledge().interventions().size() + 1);
        TheProgram.knowledge().interventions().values().forEach(measure -> {
            assertThat(screen("/stage/gallery/" + measure.id()))
                    .contains(written(measure.title()))
                    .contains(written(measure.summary()))
                    .contains(written(TheProgram.knowledge()
                            .words("evidence", measure.evidence().grade().code())));
            assertThat(screen("/stage/gallery/" + measure.id() + "/beginning"))
                    .contains(written(measure.firstSteps().get(0).text()))
                    .contains(written(measure.cautions().get(0).text()));
        });
    }

    @Test
    void the_start_offers_every_case() {
        Html start = Html.of(TheServer.get("/stage"));

        assertThat(start.links())
                .containsAll(cases().map(id -> "/stage/cases/" + id + "/municipality")
                        .toList());
    }

    @Test
    void a_changed_answer_shows_what_comes_in() {
        HttpResponse<String> answer =
                TheServer.get("/stage/cases/pampa-quieta/moves?change=anchor_buyer:possible", "en");

        assertThat(Html.of(answer).words("main")).contains("Comes in", "No", "→");
    }

    @Test
    void a_measure_that_is_not_advised_says_why() {
        HttpResponse<String> answer =
                TheServer.get("/stage/cases/pampa-quieta/why-not-1?guess=circular-migration", "en");

        assertThat(Html.of(answer).words("main")).contains("Not now.", "Needed:");
    }

    @Test
    void a_measure_that_waits_is_opened_by_the_fewest_answers_and_each_leads_to_what_moves() {
        Html screen = Html.of(TheServer.get("/stage/cases/pampa-quieta/opens-1?guess=circular-migration", "en"));

        assertThat(screen.words("main")).contains("No single answer is enough", "A contact", "It looks possible");
        List<String> ways =
                screen.links().stream().filter(link -> link.contains("/moves?")).toList();
        assertThat(ways)
                .isNotEmpty()
                .allSatisfy(way -> assertThat(screen(way.replace("&amp;", "&")))
                        .contains("Comes in", "Circular migration with contract and return"));
    }

    @Test
    void a_number_is_changed_to_any_other_as_people_write_it() {
        String choice = "/stage/cases/pampa-quieta/choice?guess=twinning&change=population&amount=";

        assertThat(TheServer.get(choice + "120.000").headers().firstValue("Location"))
                .hasValue("/stage/cases/pampa-quieta/moves?guess=twinning&change=population%3A120000");
        assertThat(screen("/stage/cases/pampa-quieta/moves?change=population:120000"))
                .contains("5,200", "120,000");
        assertThat(TheServer.get(choice + "many").statusCode()).isEqualTo(400);
        assertThat(TheServer.get(choice).statusCode()).isEqualTo(200);
    }

    @Test
    void every_answer_that_is_offered_brings_in_what_it_says() {
        Html screen = Html.of(TheServer.get("/stage/cases/pampa-quieta/change", "en"));

        assertThat(screen.words("main")).contains("brings in: Returnees as producers for a local buyer");
        assertThat(screen.links().stream().filter(link -> link.contains("/moves?")))
                .isNotEmpty()
                .allSatisfy(way -> assertThat(screen(way.replace("&amp;", "&"))).contains("Comes in"));
    }

    private static String screen(String address) {
        return Html.of(TheServer.get(address, "en")).words("main");
    }

    private static String written(Text text) {
        return text.in("en").replace("'", "&#39;");
    }

    /** The addresses that links lead to one after the other. */
    private static List<String> run(String first) {
        Set<String> seen = new LinkedHashSet<>();
        String address = first;
        while (seen.add(address)) {
            HttpResponse<String> answer = TheServer.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            Matcher next = NEXT.matcher(answer.body());
            if (next.find()) {
                address = next.group(1).replace("&amp;", "&");
            }
        }
        return new ArrayList<>(seen);
    }
}
