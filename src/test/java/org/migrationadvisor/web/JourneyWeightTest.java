package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** Filling in fits a thin line: what travels, compressed, with the style sheet and scripts kept by the browser. */
class JourneyWeightTest {

    private static final int KIBIBYTE = 1024;
    private static final int PAGE = 6 * KIBIBYTE;
    private static final int WHOLE = 350 * KIBIBYTE;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_next_page_of_questions_keeps_its_budget(String language) {
        Planner planner = Planner.halfway();

        assertThat(sections(planner))
                .hasSizeGreaterThan(10)
                .allSatisfy(section -> assertThat(weight(planner, section + "?lang=" + language))
                        .isLessThanOrEqualTo(PAGE));
    }

    @Test
    void what_comes_back_from_a_save_keeps_its_budget() {
        Planner planner = Planner.halfway();

        assertThat(weight(planner, planner.path() + "?lang=es")).isLessThanOrEqualTo(PAGE);
        assertThat(weight(planner, planner.path() + "/check?lang=es")).isLessThanOrEqualTo(2 * PAGE);
    }

    @Test
    void the_whole_questionnaire_from_the_first_page_to_the_advice_keeps_its_budget() {
        Planner planner = Planner.halfway();
        int assets = Html.of(planner.get("/check"))
                        .found("/static/style[^\"]*")
                        .map(TheServer::weight)
                        .orElseThrow()
                * 2;

        int whole = assets
                + weight(planner, "/assessments/new?lang=es")
                + 2 * weight(planner, planner.path() + "?lang=es")
                + sections(planner).stream()
                        .mapToInt(section -> weight(planner, section + "?lang=es"))
                        .sum()
                + weight(planner, planner.path() + "/check?lang=es")
                + weight(planner, planner.path() + "/advice?lang=es");

        assertThat(whole).isLessThanOrEqualTo(WHOLE);
    }

    private static List<String> sections(Planner planner) {
        Sheets sheets = new Sheets(TheProgram.knowledge().questionnaire(), false);
        return TheProgram.knowledge().questionnaire().questions().stream()
                .flatMap(question -> sheets.holding(question.id()).stream())
                .map(sheet -> planner.path() + "/sections/" + sheet.id())
                .distinct()
                .toList();
    }

    private static int weight(Planner planner, String path) {
        return TheServer.weight(path, "Cookie", planner.cookie());
    }
}
