package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first answer to the advice, without script. */
class JourneyTest {

    @Test
    void an_assessment_begins_with_a_name_and_its_links() {
        HttpResponse<String> begun = TheServer.form("/assessments", "municipality", "Alto Seco", "kind", "whole");

        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).matches("/assessments/[a-z0-9]+/links\\?begun"));
    }

    @Test
    void a_page_leads_to_the_next_and_the_last_to_the_check() {
        Planner planner = Planner.begins("Alto Seco");

        assertThat(to(planner.fills("settlement", "rural"))).isEqualTo(planner.path() + "/sections/place-2");
        assertThat(to(planner.answers("current"))).isEqualTo(planner.path() + "/check");
    }

    @Test
    void every_section_can_be_walked_to_the_end_and_nothing_is_lost() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("settlement", "rural", "population.written", "9 500", "population.basis", "census");

        String place = "/sections/place";
        while (place.startsWith("/sections/")) {
            place = to(planner.answers(place.replace("/sections/", ""))).replace(planner.path(), "");
        }

        assertThat(place).isEqualTo("/check");
        assertThat(planner.saved())
                .contains("\"settlement\":\"rural\"", "\"population\":9500", "\"basis\":\"census\"")
                .doesNotContain("unknown");
        assertThat(planner.page("/history").words()).doesNotContain("answers changed");
    }

    @Test
    void the_quick_check_goes_on_into_the_full_assessment_with_every_answer() {
        Planner planner = Planner.begins("municipality", "Alto Seco", "kind", "quick");

        String next = to(planner.answers("impacts?quick", "children_left", "many"));
        planner.fills("school_absence", "serious");

        assertThat(next).isEqualTo(planner.path() + "/sections/capacity?quick");
        assertThat(planner.page("/sections/impacts?quick").found("q-school_absence"))
                .isEmpty();
        assertThat(planner.page("?quick").words()).contains("Go on to the full assessment");
        assertThat(planner.saved()).contains("\"children_left\":\"many\"", "\"school_absence\":\"serious\"");
    }

    @Test
    void going_back_and_changing_an_answer_keeps_later_ones_that_it_makes_pointless() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("returns", "many", "return_place", "big_cities");

        planner.fills("returns", "none");

        assertThat(planner.saved()).contains("\"return_place\":\"big_cities\"");
        assertThat(planner.page("/check").words())
                .contains(
                        "Answers that did not count",
                        "Does not count: an earlier answer makes the question pointless.");

        planner.fills("returns", "many");

        assertThat(planner.page("/check").words()).doesNotContain("Answers that did not count");
    }

    @Test
    void a_question_that_an_answer_on_another_page_makes_pointless_is_not_asked_and_that_is_said() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("settlement", "urban");

        Html page = planner.asking("abandoned_farming").page();

        assertThat(page.found("<fieldset[^>]*id=\"q-abandoned_farming\"")).isEmpty();
        assertThat(page.words()).contains("Not asked: ").contains("Urban");
    }

    @Test
    void we_do_not_know_is_an_answer_to_numbers_too() {
        Planner planner = Planner.begins("Alto Seco");

        planner.fills("population", "unknown");

        assertThat(planner.saved()).contains("\"population\":\"unknown\"");
        assertThat(planner.sheet("place").page().chosen("population", "unknown"))
                .isTrue();
    }

    @Test
    void an_answer_can_be_taken_back() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("settlement", "rural");

        planner.fills("settlement", "");

        assertThat(planner.saved()).contains("\"answers\":{}");
    }

    @Test
    void saved_is_said_with_the_time_of_the_save() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("settlement", "rural");

        assertThat(planner.page("/check").words()).containsPattern("Saved at \\d\\d:\\d\\d");
    }

    @Test
    void the_overview_says_how_far_each_section_is_and_where_to_go_on() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("settlement", "rural");
        planner.fills("ngo_presence", "none");

        Html overview = planner.page("");

        assertThat(overview.words()).contains("1 of 7", "Not started", "Go on answering", "What to find out first");
    }

    @Test
    void the_advice_is_kept_with_its_version_when_it_is_asked_for() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("practice_knowledge", "none");

        HttpResponse<String> given = planner.sends("/advice");

        assertThat(to(given)).isEqualTo(planner.path() + "/advice");
        assertThat(planner.page("/advice").words())
                .contains("Advice for Alto Seco", "and kept, with knowledge 2026.11");
        assertThat(planner.page("/advice/given").words()).contains("by program 9.9.9", "Nothing. The rules");
    }

    @Test
    void a_question_that_is_worth_finding_out_leads_to_the_place_where_it_is_answered() {
        Planner planner = Planner.begins("Alto Seco");
        planner.fills("practice_knowledge", "none");

        assertThat(planner.page("/advice").links())
                .anyMatch(link -> link.matches(planner.path() + "/sections/[a-z]+(-\\d)?#q-[a-z_]+"));
    }

    @Test
    void the_language_changes_in_place_with_what_was_typed_and_nothing_is_saved() {
        Planner planner = Planner.begins("Alto Seco");
        Planner.Sheet sheet = planner.sheet("place");

        Html spanish = Html.of(sheet.send("/draft", "population.written", "muchos", "settlement", "urban"));

        assertThat(spanish.found("name=\"population.written\" value=\"muchos\""))
                .isPresent();
        assertThat(spanish.chosen("settlement", "urban")).isTrue();
        assertThat(spanish.found("class=\"summary-of-errors\"")).isEmpty();
        assertThat(spanish.found(
                        "form=\"answers\" formaction=\"" + planner.path() + "/sections/place/draft\\?lang=es\""))
                .isPresent();
        assertThat(planner.saved()).contains("\"answers\":{}");
    }

    @Test
    void enter_in_the_form_saves_and_does_not_change_the_language() {
        String page = Planner.begins("Alto Seco").get("/sections/place").body();

        assertThat(page.indexOf("<button class=\"default\" form=\"answers\""))
                .isPositive()
                .isLessThan(page.indexOf("<button lang="));
    }

    @Test
    void an_assessment_can_begin_from_a_case() {
        Planner planner = Planner.begins("case", "pampa-quieta");

        assertThat(planner.page("/check").words("h1")).isEqualTo("Check your answers");
        assertThat(planner.saved()).contains("\"municipality\":\"Pampa Quieta");
    }

    @Test
    void a_deleted_assessment_is_gone_for_everybody() {
        Planner planner = Planner.begins("Alto Seco");
        String link = planner.link("edit");

        HttpResponse<String> deleted = planner.sends("/delete");

        assertThat(to(deleted)).isEqualTo("/deleted");
        assertThat(planner.get("").statusCode()).isEqualTo(404);
        assertThat(TheServer.get(link).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            9500      | 9500
            9.500     | 9500
            9,500     | 9500
            9 500     | 9500
            1.234.567 | 1234567
            """)
    void a_whole_number_may_be_written_with_groups_of_three(String written, String number) {
        Planner planner = Planner.begins("Alto Seco");

        planner.fills("population.written", written);

        assertThat(planner.saved()).contains("\"population\":" + number + "}");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12,5 | 12.5
            12.5 | 12.5
            46   | 46
            """)
    void a_share_may_have_decimals_after_a_point_or_a_comma(String written, String number) {
        Planner planner = Planner.begins("Alto Seco");

        planner.fills("households_abroad.written", written);

        assertThat(planner.saved()).contains("\"households_abroad\":" + number + "}");
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
