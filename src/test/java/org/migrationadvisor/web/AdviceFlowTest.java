package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;

/** The advice, for a saved assessment and for cases. */
class AdviceFlowTest {

    private static final Planner PLANNER = atAltoSeco();

    private static Planner atAltoSeco() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("settlement", "rural", "population.written", "9 500", "population.basis", "census");
        planner.fills(
                "children_left", "many", "carers", "grandparents", "carers", "nobody", "grandparents_read", "few");
        planner.fills("practice_knowledge", "none");
        planner.fills("return_place", "big_cities");
        planner.fills("returns", "none");
        planner.fills("rights_cases", "unknown");
        String json = planner.saved();
        assertThat(json).contains("many", "grandparents", "nobody", "few", "\"returns\":\"none\"", "unknown");
        return planner;
    }

    @Test
    void answers_lead_to_advice() {
        HttpResponse<String> answer = PLANNER.get("/advice?lang=en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Html.of(answer).words("h1")).isEqualTo("Advice for Alto Seco");
    }

    @Test
    void advice_begins_with_the_situation_in_words() {
        Html page = Html.of(PLANNER.get("/advice?lang=en"));

        assertThat(page.found("<section id=\"situation\".*?</section>"))
                .hasValueSatisfying(situation -> assertThat(situation)
                        .contains("severe problem", "Families separated by migration", "Nobody knows: 1."));
    }

    @Test
    void three_things_come_first_each_with_a_first_step() {
        Html page = Html.of(PLANNER.get("/advice?lang=en"));

        assertThat(page.found("<ol class=\"first\">.*?</ol>").orElseThrow().split("<li>"))
                .hasSize(4);
    }

    @Test
    void a_card_leads_from_answers_over_a_diagnosis_to_a_finding() {
        Html page = Html.of(PLANNER.get("/advice?lang=en"));

        assertThat(page.found("<details class=\"card .*?</details>"))
                .hasValueSatisfying(card -> assertThat(card)
                        .contains(
                                "Why for you",
                                "class=\"answered\"",
                                "href=\"#d-",
                                "href=\"/findings/",
                                "How to begin",
                                "Lead",
                                "Beware",
                                "How well it is known",
                                "What people will see",
                                "First result",
                                "Why it ranks here"));
    }

    @Test
    void a_closed_card_says_why_how_well_it_is_known_who_leads_when_and_what_people_will_see() {
        Html page = Html.of(PLANNER.get("/advice?lang=en"));

        assertThat(page.found("<details class=\"card [^>]*\"m-homework-support\">\n<summary>.*?</summary>"))
                .hasValueSatisfying(closed -> assertThat(closed)
                        .contains(
                                "Homework support after school",
                                "Many children here live apart from one or both parents",
                                "practised",
                                "lead: ",
                                ">Now<",
                                "step ",
                                "#eye"));
    }

    @Test
    void diagnoses_and_roadmap_are_drawn_and_every_block_leads_to_its_place() {
        String page = PLANNER.get("/advice?lang=es").body();

        assertThat(Html.of(page).words("figure"))
                .contains("Familias separadas por la migración", "Lo mismo en un cuadro");
        assertThat(Pattern.compile("<a href=\"#([dm]-[a-z-]+)\"><g class")
                        .matcher(page)
                        .results()
                        .map(block -> block.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(id -> assertThat(page).contains(" id=\"" + id + "\""));
    }

    @Test
    void what_is_not_for_now_says_which_answers_would_open_it() {
        Html page = PLANNER.page("/advice");

        assertThat(page.found("<section id=\"other-measures\".*?</section>"))
                .hasValueSatisfying(others -> assertThat(others).contains("Needed:", PLANNER.path() + "/sections/"));
    }

    @Test
    void an_answer_that_an_earlier_one_makes_pointless_is_told() {
        assertThat(Html.of(PLANNER.get("/advice?lang=en")).words())
                .contains("Answers that did not count", "Where do most of them settle");
    }

    @Test
    void a_case_of_the_study_is_called_an_exercise() {
        assertThat(Html.of(TheServer.get("/cases/yotala/advice", "en")).words())
                .contains("so this is an exercise, not a verdict on Yotala");
    }

    @Test
    void every_rule_that_fired_is_shown_on_request() {
        Html folded = Html.of(TheServer.get("/cases/pampa-quieta/advice", "en"));
        Html unfolded = Html.of(TheServer.get("/cases/pampa-quieta/advice?show=rules", "en"));
        var fired = TheProgram.adviceFor(
                        TheProgram.knowledge().cases().get("pampa-quieta").profile())
                .trace();

        assertThat(folded.links()).contains("/cases/pampa-quieta/advice?show=rules#rules");
        assertThat(fired)
                .allSatisfy(rule ->
                        assertThat(unfolded.words()).contains(rule.rule().replace("'", "&#39;")));
    }

    @Test
    void every_reason_leads_straight_to_the_rule_behind_it() {
        Html page = Html.of(PLANNER.get("/advice?lang=en"));

        assertThat(page.found("<details class=\"card .*?</details>"))
                .hasValueSatisfying(
                        card -> assertThat(card).containsPattern("<a href=\"/rules/[a-z]+#r\\d+\">rule</a>"));
        assertThat(page.found("id=\"d-care-gap\".*?</details>"))
                .hasValueSatisfying(diagnosis -> assertThat(diagnosis)
                        .containsPattern("<a href=\"/rules/family#r\\d+\">rule 1</a>")
                        .containsPattern("<a href=\"/rules/family#r\\d+\">rule 2</a>"));
    }

    @Test
    void three_answers_are_too_few_to_call_the_situation_hard() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("children_left", "many", "carers", "nobody");

        String words = Html.of(planner.get("/advice?lang=en")).words();

        assertThat(words).contains("Too little is answered yet to say").doesNotContain("Hard 0 %");
    }

    @Test
    void enough_answers_say_how_the_situation_is() {
        assertThat(Html.of(TheServer.get("/cases/pampa-quieta/advice", "en")).words())
                .doesNotContain("Too little is answered");
    }

    @Test
    void whoever_only_reads_lands_on_the_advice_where_there_is_some() {
        Planner reader = Planner.opens(PLANNER.link("read"));
        Planner none = Planner.opens(Planner.begins("Alto Seco").link("read"));

        assertThat(reader.get("").headers().firstValue("Location")).contains(reader.path() + "/advice");
        assertThat(none.get("").headers().firstValue("Location")).contains(none.path() + "/check");
    }

    @Test
    void the_history_tells_when_advice_was_given_and_by_which_versions() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("children_left", "many");

        String before = planner.page("/history").words();
        planner.sends("/advice");
        Html after = planner.page("/history");

        assertThat(before).doesNotContain("Advice given");
        assertThat(after.words())
                .contains("Advice given, by program 9.9.9 and knowledge "
                        + TheProgram.knowledge().version());
        assertThat(after.links()).contains(planner.path() + "/advice/given");
    }

    @Test
    void unfolded_advice_has_every_card_in_full() {
        String page =
                TheServer.get("/cases/rio-seco-frontera/advice?show=all", "en").body();

        assertThat(page.split("<blockquote class=\"plan\">")).hasSameSizeAs(page.split("<details class=\"card "));
        assertThat(page).doesNotContainPattern("<details class=\"card[^>]*\"m-twinning\">");
    }
}
