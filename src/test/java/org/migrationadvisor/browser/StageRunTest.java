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
    private static final double LEGIBLE = 28;

    static Stream<Arguments> runs() {
        return TheProgram.knowledge().cases().keySet().stream()
                .flatMap(id -> Stream.of("en", "es").map(language -> Arguments.of(id, language)));
    }

    @Test
    void a_trainer_leads_a_whole_workshop_by_keys_alone() {
        try (Visitor visitor = Visitor.with(Device.laptop("es")).open("/stage")) {
            Page page = visitor.page();
            Keys keys = new Keys(visitor);
            page.setViewportSize(WIDTH, HEIGHT);

            keys.arrowTo("a[href*='/pampa-quieta/']").press("Enter");
            page.waitForURL("**/municipality");
            List<String> run = lead(visitor);
            assertThat(run).anyMatch(url -> url.contains("/comparison?guess=circular-migration"));
            assertThat(run).anyMatch(url -> url.contains("/why-3?")).anyMatch(url -> url.contains("/why-not-1?"));
            assertThat(run).last().asString().contains("/discussion?guess=");

            keys.press("8");
            page.waitForURL("**/opens-1?guess=*");
            keys.arrowTo("main a").press("Enter");
            page.waitForURL("**/moves?guess=*");
            assertShown(visitor, "Qué se mueve", "Entra", "Migración circular con contrato y retorno");

            keys.press("Home");
            page.waitForURL("**/stage");
            keys.arrowTo("[value=pampa-quieta]").press("Space");
            keys.arrowTo("[value=valle-hermoso-ciudad]").press("Space");
            keys.arrowTo("main button").press("Enter");
            page.waitForURL("**/compare?with=*");
            assertThat(lead(visitor)).last().asString().contains("/compare/answers?with=pampa-quieta");

            keys.press("Home");
            page.waitForURL("**/stage");
            keys.arrowTo("a[href='/stage/gallery']").press("Enter");
            page.waitForURL("**/gallery");
            keys.press("PageDown");
            page.waitForURL("**/gallery/*");
            keys.press("2");
            page.waitForURL("**/beginning");
            assertShown(visitor, "Primeros pasos", "Cuidado");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void assertShown(Visitor visitor, String... words) {
        assertThat(beyond(visitor.page())).isLessThanOrEqualTo(0);
        assertThat(visitor.page().locator("main").textContent()).contains(words);
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
    void a_number_is_written_where_other_keys_would_turn_the_screen() {
        try (Visitor visitor =
                Visitor.with(Device.laptop("en")).open("/stage/cases/pampa-quieta/choice?change=population")) {
            new Keys(visitor).arrowTo("[name=amount]").type("12.000").press("Enter");
            visitor.page().waitForURL("**/moves?change=population%3A12000");

            assertThat(visitor.page().locator(".changed").textContent()).contains("12,000");
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
            assertThat(smallest(page)).as("smallest letters of " + page.url()).isGreaterThanOrEqualTo(LEGIBLE);
            if (page.locator("#guess").count() > 0) {
                new Keys(visitor)
                        .arrowTo("[value=circular-migration]")
                        .press("Space")
                        .arrowTo("[value=twinning]")
                        .press("Space");
            }
            if (page.locator("[rel=next], [data-turn=next]").count() == 0) {
                return screens;
            }
            new Keys(visitor).press("PageDown");
            page.waitForURL(address -> !address.equals(screens.get(screens.size() - 1)));
        }
        return screens;
    }

    /** The size of the smallest letters that the room reads, in pixels. */
    private static double smallest(Page page) {
        return ((Number) page.evaluate("() => Math.min(...[...document.querySelectorAll('main *')]"
                        + ".filter(e => e.getClientRects().length && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))"
                        + ".map(e => parseFloat(getComputedStyle(e).fontSize)))"))
                .doubleValue();
    }

    private static int beyond(Page page) {
        return ((Number) page.evaluate("() => Math.max(document.documentElement.scrollHeight - innerHeight,"
                        + " document.documentElement.scrollWidth - innerWidth)"))
                .intValue();
    }
}
