package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.WhatIf;
import org.migrationadvisor.pages.explore.PinText;

/** What if, what would change it, side by side: over HTTP and without script. */
class ExplorePagesTest {

    private static final String WHAT_IF = "/cases/pampa-quieta/what-if";

    @Test
    void a_changed_answer_becomes_part_of_the_address() {
        HttpResponse<String> answer =
                TheServer.get(WHAT_IF + "?pin=budget_room%3Asmall&question=migration_staff&to=dedicated");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains(WHAT_IF + "?pin=budget_room%3Asmall&pin=migration_staff%3Adedicated");
    }

    @Test
    void an_answer_given_again_takes_the_place_of_the_first() {
        HttpResponse<String> answer =
                TheServer.get(WHAT_IF + "?pin=carers%3Anobody&question=carers&to=grandparents&to=neighbours");

        assertThat(answer.headers().firstValue("Location"))
                .contains(WHAT_IF + "?pin=carers%3Agrandparents%2Cneighbours");
    }

    @Test
    void the_page_names_every_measure_that_appears_and_the_rules_behind_it() throws Exception {
        PinText pin = new PinText("ngo_presence", "several");
        WhatIf.Answer answer = new WhatIf(TheProgram.advisor())
                .ask(
                        TheProgram.knowledge().cases().get("pampa-quieta").profile(),
                        List.of(pin.pin(TheProgram.knowledge().questionnaire())));

        String page = Html.of(TheServer.get(WHAT_IF + "?pin=ngo_presence%3Aseveral", "en"))
                .words();

        assertThat(answer.difference().measures())
                .filteredOn(change -> change.how() != Difference.How.OTHER_REASONS)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(page)
                        .contains(TheProgram.knowledge()
                                .interventions()
                                .get(change.intervention())
                                .title()
                                .in("en")));
        assertThat(page).contains("What you changed", "By these rules", "Address to share");
    }

    @Test
    void without_a_change_nothing_is_claimed_to_change() {
        assertThat(Html.of(TheServer.get(WHAT_IF, "en")).words())
                .contains("Nothing yet.")
                .doesNotContain("Newly recommended");
    }

    @Test
    void the_same_answer_changes_nothing() {
        assertThat(Html.of(TheServer.get(WHAT_IF + "?pin=settlement%3Arural", "en"))
                        .words())
                .contains("The advice stays as it is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pin=carers%3Anonsense",
                "pin=nonsense%3Ax",
                "pin=%3Cscript%3E",
                "pin=population%3Amany",
                "pin=population%3A-5",
                "pin=ngo_presence%3Anone&pin=ngo_cooperation%3Aagreement",
                "pin=carers%3Anobody&pin=carers%3Agrandparents",
                "pin=carers%3A%2C"
            })
    void pins_that_cannot_be_are_refused_with_a_reason(String query) {
        HttpResponse<String> answer = TheServer.get(WHAT_IF + "?" + query, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("summary-of-errors").doesNotContain("<script>", "Newly recommended");
    }

    @Test
    void every_way_that_is_named_can_be_tried_and_changes_something() {
        List<String> ways = Html.of(TheServer.get("/cases/sin-datos/changes", "en")).links().stream()
                .map(link -> link.replace("&amp;", "&"))
                .filter(link -> link.contains("/what-if?pin="))
                .distinct()
                .limit(10)
                .toList();

        assertThat(ways).isNotEmpty().allSatisfy(way -> {
            HttpResponse<String> page = TheServer.get(way, "en");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Html.of(page).words()).doesNotContain("The advice stays as it is.");
        });
    }

    @Test
    void what_would_change_the_advice_says_how_sure_it_is() {
        assertThat(Html.of(TheServer.get("/cases/sin-datos/changes", "en")).words())
                .containsPattern("It stays in (nearly all|(about )?[0-9]+ ?%)")
                .contains("It hangs on");
    }

    @Test
    void why_a_measure_stands_where_it_does_leads_from_answers_over_rules_to_it() {
        Html page = Html.of(TheServer.get("/cases/pampa-quieta/why/relatives-association", "en"));

        assertThat(page.words())
                .contains(
                        "Relatives of migrants should have somewhere to meet",
                        "Where many children were left behind, separation marks the whole municipality",
                        "How many children live here while one or both parents are abroad?",
                        "What moves it up the list",
                        "What shapes how to go about it here");
        assertThat(page.links())
                .contains(
                        "/cases/pampa-quieta/what-if?change=children_left#change",
                        "/cases/pampa-quieta/advice#d-family-separation",
                        "/interventions/relatives-association")
                .anyMatch(link -> link.matches("/rules/[a-z]+#r[0-9]+"));
    }

    @Test
    void a_measure_that_nothing_calls_for_has_no_graph_and_one_that_waits_says_what_it_lacks() {
        assertThat(Html.of(TheServer.get("/cases/arani/why/twinning", "en")).words())
                .contains("not needed", "No rule calls for it on these answers.");
        assertThat(Html.of(TheServer.get("/cases/pampa-quieta/why/circular-migration", "en"))
                        .words())
                .contains("not now", "What it still lacks");
        assertThat(TheServer.get("/cases/arani/why/nothing-like-it").statusCode())
                .isEqualTo(404);
    }

    @Test
    void municipalities_stand_side_by_side_with_the_answers_that_matter() {
        assertThat(Html.of(TheServer.get("/compare?with=pampa-quieta&with=san-isidro-lechero", "en"))
                        .words())
                .contains("Recommended to all", "Recommended to some", "Answers that differ and matter", "%");
    }

    @Test
    void five_do_not_fit_and_strangers_are_not_there() {
        assertThat(Html.of(TheServer.get("/compare?with=arani&with=cliza&with=totora&with=punata&with=presto", "en"))
                        .words())
                .contains("No more than four");
        assertThat(TheServer.get("/compare?with=nowhere&with=cliza").statusCode())
                .isEqualTo(404);
    }
}
