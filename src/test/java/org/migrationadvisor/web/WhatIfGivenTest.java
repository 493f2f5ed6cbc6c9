package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What if, held against the advice that was given and kept. */
class WhatIfGivenTest {

    @Test
    void without_advice_that_was_given_there_is_nothing_to_choose() {
        Planner planner = Planner.begins("Alto Seco");

        assertThat(planner.page("/what-if").words()).doesNotContain("What changes is held against:");
        assertThat(planner.page("/what-if?against=given").words()).contains("Nothing yet.");
    }

    @Test
    void what_changed_since_the_advice_was_given_is_shown_with_the_rules_even_without_a_pin() {
        Planner planner = Planner.halfway();
        planner.fills("elderly_alone", "many");

        Html now = planner.page("/what-if");
        Html given = planner.page("/what-if?against=given");

        assertThat(now.words()).contains("the advice that was given on", "Nothing yet.");
        assertThat(given.words())
                .contains("Newly recommended", "Company and help for old people left alone", "By these rules")
                .doesNotContain("Nothing yet.");
    }

    @Test
    void a_pin_is_held_against_the_advice_that_was_given_and_the_choice_stays_in_the_address() {
        Planner planner = Planner.halfway();

        HttpResponse<String> pinned = planner.get("/what-if?against=given&question=elderly_alone&to=many");

        assertThat(pinned.headers().firstValue("Location"))
                .contains(planner.path() + "/what-if?against=given&pin=elderly_alone%3Amany");
        Html page = planner.page("/what-if?against=given&pin=elderly_alone%3Amany");
        assertThat(page.words()).contains("Newly recommended", "What you changed");
        assertThat(page.links()).allSatisfy(link -> {
            if (link.contains("change=")) {
                assertThat(link).contains("against=given");
            }
        });
        assertThat(page.found("id=\"share\" readonly value=\"http://[^\"]*/what-if\\?against=given[^\"]*\""))
                .isPresent();
    }

    @Test
    void pins_that_contradict_each_other_are_refused_here_too_and_a_reader_may_ask() {
        Planner planner = Planner.halfway();
        Planner reader = Planner.opens(planner.link("read"));

        HttpResponse<String> refused =
                reader.get("/what-if?against=given&pin=elderly_alone%3Amany&pin=elderly_alone%3Anone");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(reader.get("/what-if?against=given&pin=elderly_alone%3Amany").statusCode())
                .isEqualTo(200);
    }
}
