package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.NextQuestion;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;

/** The questionnaire asks the most useful question first, without script. */
class UsefulOrderTest {
    private static final int PAGE = 6 * 1024;
    private static final NextQuestion NEXT = new NextQuestion(TheProgram.advisor());

    @Test
    void the_question_that_can_change_the_advice_most_comes_first_and_after_its_answer_the_next()
            throws ProfileRefused {
        Planner planner = Planner.halfway();

        for (int i = 0; i < 3; i++) {
            String first = NEXT.inOrder(profile(planner)).get(0);
            assertThat(to(planner.get("/useful"))).isEqualTo(planner.path() + "/useful/" + first);

            String code = TheProgram.knowledge()
                    .questionnaire()
                    .question(first)
                    .orElseThrow()
                    .options()
                    .get(0)
                    .code();
            HttpResponse<String> saved = planner.useful(first).save(first, code);

            assertThat(to(saved)).isEqualTo(planner.path() + "/useful");
            assertThat(profile(planner).answer(first)).isPresent();
        }
    }

    @Test
    void it_says_how_many_measures_the_answer_can_still_bring_in_or_take_out() throws ProfileRefused {
        Planner planner = Planner.halfway();
        Profile profile = profile(planner);
        String first = NEXT.inOrder(profile).get(0);

        Html page = planner.useful(first).page();

        int measures = NEXT.use(
                        TheProgram.knowledge().questionnaire().question(first).orElseThrow(), profile)
                .measures();
        assertThat(measures).isGreaterThan(1);
        assertThat(page.words())
                .contains("The answer may bring in or take out " + measures + " measures.", "Another question");
        assertThat(page.ids()).filteredOn(id -> id.startsWith("q-")).containsExactly("q-" + first);
    }

    @Test
    void what_nobody_knows_was_asked_and_is_not_asked_again() throws ProfileRefused {
        Planner planner = Planner.halfway();
        String first = NEXT.inOrder(profile(planner)).get(0);

        planner.useful(first).save(first, "unknown");

        assertThat(NEXT.inOrder(profile(planner))).doesNotContain(first);
        assertThat(to(planner.get("/useful"))).isNotEqualTo(planner.path() + "/useful/" + first);
    }

    @Test
    void another_question_is_the_next_most_useful_one() throws ProfileRefused {
        Planner planner = Planner.halfway();
        Profile profile = profile(planner);
        String first = NEXT.inOrder(profile).get(0);

        assertThat(to(planner.get("/useful?after=" + first)))
                .isEqualTo(planner.path() + "/useful/" + NEXT.inOrder(profile).get(1));
        assertThat(to(planner.get("/useful?after=no_such_question"))).isEqualTo(planner.path() + "/useful/" + first);
    }

    @Test
    void where_no_question_can_change_the_advice_any_more_it_leads_to_the_answers_and_says_so() throws ProfileRefused {
        Planner planner = Planner.halfway();
        String last = NEXT.inOrder(profile(planner)).stream()
                .reduce((one, other) -> other)
                .orElseThrow();

        HttpResponse<String> answer = planner.get("/useful?after=" + last);

        assertThat(to(answer)).isEqualTo(planner.path() + "/check?settled");
        assertThat(planner.page("/check?settled").words())
                .contains("None of the questions without an answer can change the recommendations any more.");
    }

    @Test
    void a_refused_answer_is_shown_again_with_what_is_wrong_and_nothing_is_saved() {
        Planner planner = Planner.halfway();
        String before = planner.saved();

        HttpResponse<String> refused = planner.useful("population").save("population.written", "many");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Html.of(refused).found("id=\"e-population\"")).isPresent();
        assertThat(planner.saved()).isEqualTo(before);
    }

    @Test
    void those_who_only_read_are_led_to_the_answers_and_strangers_find_nothing() {
        Planner planner = Planner.halfway();
        Planner reader = Planner.opens(planner.link("read"));

        assertThat(to(reader.get("/useful/population"))).startsWith(planner.path() + "/check#s-");
        assertThat(planner.get("/useful/no_such_question").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_page_of_it_keeps_the_budget_of_a_thin_line(String language) throws ProfileRefused {
        Planner planner = Planner.halfway();

        for (String question : NEXT.inOrder(profile(planner))) {
            assertThat(TheServer.weight(
                            planner.path() + "/useful/" + question + "?lang=" + language, "Cookie", planner.cookie()))
                    .isLessThanOrEqualTo(PAGE);
        }
    }

    private static Profile profile(Planner planner) throws ProfileRefused {
        return new ProfileReader(TheProgram.knowledge().questionnaire())
                .read(planner.saved().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
