package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Two people at the same assessment: nothing is silently overwritten. */
class ConflictTest {

    @Test
    void different_questions_of_one_page_are_both_saved_and_the_later_one_is_told() {
        Planner first = Planner.begins("Alto Seco");
        Planner second = Planner.opens(first.link("edit"));
        Planner.Sheet open = second.sheet("place");
        first.answers("place", "settlement", "rural");

        HttpResponse<String> saved = open.save("population.written", "100");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("?others"));
        assertThat(first.saved()).contains("\"population\":100", "\"settlement\":\"rural\"");
    }

    @Test
    void the_same_question_is_shown_with_both_answers_and_nothing_is_saved() {
        Planner first = Planner.begins("Alto Seco");
        HttpResponse<String> clash = clash(first);

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(Html.of(clash).words()).contains("Two different answers", "Rural", "Urban", "seen from the hill");
        assertThat(first.saved()).contains("\"settlement\":\"rural\"").doesNotContain("population");
    }

    @Test
    void the_later_one_can_insist() {
        Planner first = Planner.begins("Alto Seco");
        Html page = Html.of(clash(first));

        first.new Sheet("/sections/place", page).save("keep.settlement", "mine");

        assertThat(first.saved())
                .contains("\"settlement\":\"urban\"", "\"population\":100", "\"text\":\"seen from the hill\"");
    }

    @Test
    void the_later_one_can_give_way_and_keep_the_rest() {
        Planner first = Planner.begins("Alto Seco");
        Html page = Html.of(clash(first));

        first.new Sheet("/sections/place", page).save("keep.settlement", "theirs");

        assertThat(first.saved()).contains("\"settlement\":\"rural\"", "\"population\":100");
    }

    @Test
    void without_a_choice_what_was_saved_first_stands() {
        Planner first = Planner.begins("Alto Seco");

        first.new Sheet("/sections/place", Html.of(clash(first))).save();

        assertThat(first.saved()).contains("\"settlement\":\"rural\"", "\"population\":100");
    }

    @Test
    void the_choice_can_be_read_in_another_language_and_saves_nothing() {
        Planner first = Planner.begins("Alto Seco");
        Html page = Html.of(clash(first));

        Html again = Html.of(first.new Sheet("/sections/place", page).send("/draft"));

        assertThat(again.words()).contains("Two different answers", "Rural", "Urban");
        assertThat(first.saved()).contains("\"settlement\":\"rural\"").doesNotContain("population");

        first.new Sheet("/sections/place", again).save("keep.settlement", "mine");

        assertThat(first.saved()).contains("\"settlement\":\"urban\"", "\"population\":100");
    }

    @Test
    void two_names_clash_like_two_answers() {
        Planner first = Planner.begins("Alto Seco");
        Planner.Sheet open = Planner.opens(first.link("edit")).sheet("place");
        first.answers("place", "municipality", "Alto Seco del Sur");

        HttpResponse<String> clash = open.save("municipality", "Alto Seco del Norte");

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(Html.of(clash).words()).contains("Alto Seco del Sur", "Alto Seco del Norte");
    }

    @Test
    void a_form_that_is_sent_again_has_one_effect() {
        Planner planner = Planner.begins("Alto Seco");
        Planner.Sheet sheet = planner.sheet("place");
        sheet.save("settlement", "rural");
        planner.answers("place", "settlement", "urban");

        HttpResponse<String> again = sheet.save("settlement", "rural");

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(planner.saved()).contains("\"settlement\":\"urban\"");
    }

    /** Both answer the same; the second one answers another question too. */
    private static HttpResponse<String> clash(Planner first) {
        Planner.Sheet open = Planner.opens(first.link("edit")).sheet("place");
        first.answers("place", "settlement", "rural");
        return open.save("settlement", "urban", "settlement.note", "seen from the hill", "population.written", "100");
    }
}
