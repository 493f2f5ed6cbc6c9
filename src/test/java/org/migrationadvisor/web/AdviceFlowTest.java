package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.knowledge.ProfileWriter;

/** From the form to the advice and back. */
class AdviceFlowTest {

    private static final String[] ANSWERS = {
        "municipality",
        "Alto Seco",
        "settlement",
        "rural",
        "population.written",
        "9 500",
        "population.basis",
        "census",
        "population.note",
        "of 2012",
        "children_left",
        "many",
        "carers",
        "grandparents",
        "carers",
        "nobody",
        "grandparents_read",
        "few",
        "practice_knowledge",
        "none",
        "returns",
        "none",
        "return_place",
        "big_cities",
        "country.written",
        "Bolivia",
        "rights_cases",
        "unknown",
        "spread",
        ""
    };

    @Test
    void answers_lead_to_advice() {
        HttpResponse<String> answer = TheServer.form("/advice?lang=en", ANSWERS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Html.of(answer).words("h1")).isEqualTo("Advice for Alto Seco");
    }

    @Test
    void advice_begins_with_the_situation_in_words() {
        Html page = Html.of(TheServer.form("/advice?lang=en", ANSWERS));

        assertThat(page.found("<section id=\"situation\".*?</section>"))
                .hasValueSatisfying(situation -> assertThat(situation)
                        .contains("severe problem", "Families separated by migration", "Nobody knows: 1."));
    }

    @Test
    void three_things_come_first_each_with_a_first_step() {
        Html page = Html.of(TheServer.form("/advice?lang=en", ANSWERS));

        assertThat(page.found("<ol class=\"first\">.*?</ol>").orElseThrow().split("<li>"))
                .hasSize(4);
    }

    @Test
    void a_card_leads_from_answers_over_a_diagnosis_to_a_finding() {
        Html page = Html.of(TheServer.form("/advice?lang=en", ANSWERS));

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
        Html page = Html.of(TheServer.form("/advice?lang=en", ANSWERS));

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
        String page = TheServer.form("/advice?lang=es", ANSWERS).body();

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
        Html page = Html.of(TheServer.get("/cases/pampa-quieta/advice", "en"));

        assertThat(page.found("<section id=\"other-measures\".*?</section>"))
                .hasValueSatisfying(
                        others -> assertThat(others).contains("Needed:", "/questionnaire?case=pampa-quieta#q-"));
    }

    @Test
    void an_answer_that_an_earlier_one_makes_pointless_is_told() {
        assertThat(Html.of(TheServer.form("/advice?lang=en", ANSWERS)).words())
                .contains("Answers that did not count", "Where do most of them settle");
    }

    @Test
    void answers_can_be_changed_with_everything_kept() {
        Html advice = Html.of(TheServer.form("/advice?lang=en", ANSWERS));

        Html form = Html.of(TheServer.form("/questionnaire?lang=en", "profile", advice.hidden("profile")));

        assertThat(form.chosen("settlement", "rural")).isTrue();
        assertThat(form.chosen("carers", "nobody")).isTrue();
        assertThat(form.chosen("rights_cases", "unknown")).isTrue();
        assertThat(form.chosen("spread", "")).isTrue();
        assertThat(form.found("name=\"population.written\" value=\"9500\"")).isPresent();
        assertThat(form.found("<option value=\"census\" selected>")).isPresent();
        assertThat(form.found("name=\"population.note\"[^>]*>of 2012</textarea>"))
                .isPresent();
        assertThat(form.found("name=\"country.written\" value=\"Bolivia\"")).isPresent();
        assertThat(form.found("name=\"municipality\" value=\"Alto Seco\"")).isPresent();
    }

    @Test
    void the_language_of_the_advice_changes_with_the_answers_kept() {
        Html english = Html.of(TheServer.form("/advice?lang=en", ANSWERS));

        HttpResponse<String> spanish = TheServer.form("/advice?lang=es", "profile", english.hidden("profile"));

        assertThat(english.found("<button lang=\"es\" form=\"replay\" formaction=\"/advice\\?lang=es\""))
                .isPresent();
        assertThat(Html.of(spanish).words("h1")).isEqualTo("Recomendaciones para Alto Seco");
    }

    @Test
    void the_language_of_the_form_changes_with_what_was_typed_kept_sound_or_not() {
        Html form = Html.of(TheServer.form(
                "/questionnaire?lang=es", "municipality", "", "population.written", "many", "settlement", "urban"));

        assertThat(form.found("name=\"population.written\" value=\"many\"")).isPresent();
        assertThat(form.chosen("settlement", "urban")).isTrue();
        assertThat(form.found("class=\"summary-of-errors\"")).isEmpty();
    }

    @Test
    void the_quick_check_keeps_what_it_does_not_show() {
        Html quick = Html.of(TheServer.form("/questionnaire?quick&lang=en", ANSWERS));

        assertThat(quick.found("<fieldset[^>]*id=\"q-grandparents_read\"")).isEmpty();
        assertThat(quick.hidden("grandparents_read")).isEqualTo("few");
        assertThat(quick.hidden("population.note")).isEqualTo("of 2012");
    }

    @Test
    void enter_in_the_form_asks_for_the_advice_and_does_not_change_the_language() {
        String form = TheServer.get("/questionnaire", "en").body();

        assertThat(form.indexOf("<button class=\"default\" form=\"answers\""))
                .isPositive()
                .isLessThan(form.indexOf("<button lang="));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_case_can_be_loaded_sent_and_advised(Case municipality) {
        HttpResponse<String> form = TheServer.get("/questionnaire?case=" + municipality.id());
        HttpResponse<String> advice = TheServer.get("/cases/" + municipality.id() + "/advice");
        String profile = new ProfileWriter(TheProgram.knowledge().questionnaire()).json(municipality.profile());
        Html sent = Html.of(TheServer.form("/advice", "profile", profile));

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(advice.statusCode()).isEqualTo(200);
        assertThat(sent.hidden("profile")).isEqualTo(profile);
        assertThat(sent.words("h1")).isEqualTo(Html.of(advice).words("h1"));
    }

    static java.util.Collection<Case> cases() {
        return TheProgram.knowledge().cases().values();
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
    void unfolded_advice_has_every_card_in_full() {
        String page =
                TheServer.get("/cases/rio-seco-frontera/advice?show=all", "en").body();

        assertThat(page.split("<blockquote class=\"plan\">")).hasSameSizeAs(page.split("<details class=\"card "));
        assertThat(page).doesNotContainPattern("<details class=\"card[^>]*\"m-twinning\">");
    }

    @Test
    void without_answers_the_way_to_advice_leads_to_the_questionnaire() {
        HttpResponse<String> answer = TheServer.get("/advice");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/questionnaire");
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
        String profile = Html.of(TheServer.form("/advice", "municipality", "X", "population.written", written))
                .hidden("profile");

        assertThat(profile).contains("\"population\":" + number + "}");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12,5 | 12.5
            12.5 | 12.5
            46   | 46
            """)
    void a_share_may_have_decimals_after_a_point_or_a_comma(String written, String number) {
        String profile = Html.of(TheServer.form("/advice", "municipality", "X", "households_abroad.written", written))
                .hidden("profile");

        assertThat(profile).contains("\"households_abroad\":" + number + "}");
    }
}
