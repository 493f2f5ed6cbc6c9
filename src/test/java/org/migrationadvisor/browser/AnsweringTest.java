package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.web.Planner;

/** Answering in a real browser: by keyboard alone, saved while the page stays, and kept on the device while the line is down. */
class AnsweringTest {

    private static final Pattern SAVED = Pattern.compile("Saved at \\d\\d:\\d\\d");

    @Test
    void the_quick_check_is_begun_and_answered_by_keyboard_alone() {
        try (Visitor visitor = Visitor.with(Device.phone("en").withoutScript()).open("/assessments/new?quick")) {
            Keys keys = new Keys(visitor);

            keys.tabTo("#municipality").type("Alto Seco").press("Enter");
            visitor.page().waitForURL("**/links?begun&quick");
            keys.tabTo(".choices .main").press("Enter");
            visitor.page().waitForURL("**?quick");
            keys.tabTo(".choices .main").press("Enter");
            visitor.page().waitForURL("**/sections/place?quick");
            keys.tabTo("[name=settlement]").press("Space", "ArrowDown");
            keys.tabTo(".submit .main").press("Enter");
            visitor.page().waitForURL("**/sections/migration?quick");

            assertThat(visitor.page().url()).endsWith("?quick");
            assertThat(visitor.page().locator(".label").first().textContent()).contains("Quick check");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void an_answer_is_saved_while_the_page_stays_and_a_pointless_question_disappears_and_says_so() {
        Planner planner = Planner.begins("Alto Seco");
        try (Visitor visitor = Visitor.with(Device.laptop("en")).open(planner.link("edit"))) {
            Page page = visitor.open(planner.path() + "/sections/impacts-2").page();

            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> page.locator("[name=children_left][value=none]").check());

            PlaywrightAssertions.assertThat(page.locator("#saved")).hasText(SAVED);
            assertThat(page.locator("#q-carers").isVisible()).isFalse();
            assertThat(page.locator("#n-carers").isVisible()).isTrue();
            page.reload();
            assertThat(page.locator("[name=children_left][value=none]").isChecked())
                    .isTrue();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void without_a_line_answers_stay_on_the_device_and_are_sent_when_it_is_back() {
        Planner planner = Planner.begins("Alto Seco");
        try (Visitor visitor = Visitor.with(Device.phone("en")).open(planner.link("edit"))) {
            Page page = visitor.open(planner.path() + "/sections/place").page();

            visitor.context().setOffline(true);
            page.locator("[name=settlement][value=rural]").check();
            PlaywrightAssertions.assertThat(page.locator("#saved")).containsText("Only on this device");
            visitor.context().setOffline(false);

            PlaywrightAssertions.assertThat(page.locator("#saved")).hasText(SAVED);
            assertThat((int) page.evaluate("() => localStorage.length")).isZero();
        }
    }

    @Test
    void whoever_leaves_leaves_nothing_on_the_device() {
        Planner planner = Planner.begins("Alto Seco");
        try (Visitor visitor = Visitor.with(Device.phone("en")).open(planner.link("edit"))) {
            Page page = visitor.open(planner.path()).page();
            page.evaluate("() => localStorage.setItem('unsent:/assessments/other/sections/place', 'settlement=rural')");

            page.locator("form[action$='/leave'] button").click();
            page.waitForURL("**/left");
            page.waitForFunction("() => localStorage.length === 0");

            assertThat(visitor.open(planner.path()).status()).isEqualTo(404);
        }
    }

    @Test
    void two_people_who_answer_the_same_are_shown_both() {
        Planner planner = Planner.begins("Alto Seco");
        String link = planner.link("edit");
        try (Visitor first = Visitor.with(Device.tablet("es").withoutScript()).open(link);
                Visitor second =
                        Visitor.with(Device.phone("es").withoutScript()).open(link)) {
            first.open(planner.path() + "/sections/place");
            second.open(planner.path() + "/sections/place");
            first.page().locator("[name=settlement][value=rural]").check();
            first.page().locator(".submit .main").click();
            second.page().locator("[name=settlement][value=urban]").check();
            second.page().locator(".submit .main").click();

            assertThat(second.status()).isEqualTo(409);
            Sound.assertPlain(second);
            second.page().locator("[name='keep.settlement'][value=mine]").check();
            second.page().locator(".submit .main").click();
            second.open(planner.path() + "/sections/place");

            assertThat(second.page().locator("[name=settlement][value=urban]").isChecked())
                    .isTrue();
        }
    }
}
