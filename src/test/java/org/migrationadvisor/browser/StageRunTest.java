package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;

/** A trainer leads through the demonstration at a projector, with a keyboard or clicker alone, and nothing lies beyond the edge of the screen. */
class StageRunTest {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int MOST_SCREENS = 80;

    static Stream<Arguments> runs() {
        return TheProgram.knowledge().cases().keySet().stream()
                .flatMap(id -> Stream.of("en", "es").map(language -> Arguments.of(id, language)));
    }

    @Test
    void a_run_goes_from_the_choice_of_a_municipality_to_the_discussion_by_keys() {
        try (Visitor visitor = Visitor.with(Device.laptop("es")).open("/stage")) {
            Page page = visitor.page();
            page.setViewportSize(WIDTH, HEIGHT);
            new Keys(visitor).press("ArrowDown", "ArrowDown", "Enter");
            page.waitForURL("**/municipality*");

            List<String> screens = lead(visitor);

            assertThat(screens).last().asString().contains("/discussion").contains("guess=");
            assertThat(screens).hasSizeGreaterThan(15).anyMatch(address -> address.contains("/comparison?guess="));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_number_key_leads_to_a_part_of_the_talk_and_the_guess_goes_along() {
        try (Visitor visitor = Visitor.with(Device.laptop("en")).open("/stage/cases/pampa-quieta/guess")) {
            visitor.page().setViewportSize(WIDTH, HEIGHT);
            new Keys(visitor).press("ArrowDown", "Space", "6");
            visitor.page().waitForURL("**/comparison?guess=*");

            assertThat(visitor.page().locator("h1").textContent()).isEqualTo("The room and the advice");
        }
    }

    @Test
    void no_more_boxes_can_be_ticked_than_may_be_guessed() {
        try (Visitor visitor = Visitor.with(Device.laptop("en")).open("/stage/cases/pampa-quieta/guess")) {
            new Keys(visitor)
                    .press("ArrowDown", "Space", "ArrowDown", "Space", "ArrowDown", "Space", "ArrowDown", "Space");

            assertThat(visitor.page().locator("#guess :checked").count()).isLessThanOrEqualTo(3);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("runs")
    void every_run_fits_the_screen(String id, String language) {
        try (Visitor visitor = Visitor.with(Device.laptop(language))) {
            visitor.page().setViewportSize(WIDTH, HEIGHT);
            visitor.open("/stage/cases/" + id + "/municipality");

            assertThat(lead(visitor)).last().asString().contains("/discussion");
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_card_of_the_gallery_fits_the_screen(String language) {
        try (Visitor visitor = Visitor.with(Device.laptop(language))) {
            visitor.page().setViewportSize(WIDTH, HEIGHT);
            visitor.open("/stage/gallery");

            assertThat(lead(visitor))
                    .hasSize(2 * TheProgram.knowledge().interventions().size() + 1);
        }
    }

    /** Presses the clicker until nothing comes after; ticks two boxes on the way. */
    private static List<String> lead(Visitor visitor) {
        Page page = visitor.page();
        List<String> screens = new ArrayList<>();
        while (screens.size() < MOST_SCREENS) {
            screens.add(page.url());
            assertThat(beyond(page))
                    .as("pixels beyond the edge of " + page.url())
                    .isLessThanOrEqualTo(0);
            if (page.locator("#guess").count() > 0) {
                new Keys(visitor).press("ArrowDown", "Space", "ArrowDown", "Space");
            }
            if (page.locator("[rel=next], [data-turn=next]").count() == 0) {
                return screens;
            }
            new Keys(visitor).press("PageDown");
            page.waitForURL(address -> !address.equals(screens.get(screens.size() - 1)));
        }
        return screens;
    }

    private static int beyond(Page page) {
        return ((Number) page.evaluate("() => Math.max(document.documentElement.scrollHeight - innerHeight,"
                        + " document.documentElement.scrollWidth - innerWidth)"))
                .intValue();
    }
}
