package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the first page to the last in a real browser: begin, answer, change the language, get the advice, come back, carry on elsewhere, delete. */
class WholeJourneyTest {

    private static final String NAME = "Ñuqanchikpa Llaqt’an";
    private static final String RURAL = "[name=settlement][value=rural]";

    /** Every width and both languages, each with script and without. */
    static Stream<Device> devices() {
        return Stream.of(
                Device.phone("es"),
                Device.phone("en").withoutScript(),
                Device.tablet("en"),
                Device.tablet("es").withoutScript(),
                Device.laptop("es"),
                Device.laptop("en").withoutScript());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void a_planner_begins_answers_comes_back_carries_on_and_deletes(Device device) {
        try (Visitor planner = Visitor.with(device)) {
            String link = begin(planner);
            String path = URI.create(planner.page().url()).getPath();
            answer(planner, path, device);
            advice(planner, path);
            comeBack(device, link, path);
            carryOn(device, planner, path);
            delete(planner, path);

            assertThat(planner.complaints()).isEmpty();
        }
    }

    /** Begins, and gives the private link. */
    private static String begin(Visitor planner) {
        Page page = planner.open("/assessments/new").page();
        page.locator("#municipality").fill(NAME);
        page.locator("[name=kind][value=whole]").check();
        page.locator("form[action='/assessments'] .main").click();
        page.waitForURL("**/links?begun");
        String link = page.locator(".way .link a").first().getAttribute("href");
        assertThat(page.locator(".square path").last().evaluate("square => getComputedStyle(square).stroke"))
                .as("nothing but the squares, so that telephones can read them")
                .isEqualTo("none");
        page.locator(".choices .main").click();
        page.waitForURL(url -> !url.contains("/links"));
        return link;
    }

    /** Answers a page, changing the language with answers on it that are not saved yet. */
    private static void answer(Visitor planner, String path, Device device) {
        String other = device.language().equals("es") ? "en" : "es";
        Page page = planner.open(path + "/sections/place").page();
        page.locator(RURAL).check();
        page.locator("[name='population.written']").fill("9500");
        page.locator(".languages [lang=" + other + "]").click();
        page.locator("html[lang=" + other + "]").waitFor();

        assertThat(page.locator(RURAL).isChecked()).isTrue();
        assertThat(page.locator("[name='population.written']").inputValue()).matches("9.?500");
        page.locator(".submit .main").click();
        page.waitForURL("**/sections/place-2*");
    }

    private static void advice(Visitor planner, String path) {
        Page page = planner.open(path + "/check").page();
        page.locator("form[action$='/advice'] .main").first().click();
        page.waitForURL("**/advice");

        assertThat(page.locator("h1").textContent()).contains(NAME);
        assertThat(planner.overflow()).isZero();
    }

    private static void comeBack(Device device, String link, String path) {
        try (Visitor elsewhere = Visitor.with(device).open(link)) {
            assertThat(URI.create(elsewhere.page().url()).getPath()).isEqualTo(path);

            elsewhere.open(path + "/sections/place");

            assertThat(elsewhere.page().locator(RURAL).isChecked()).isTrue();
        }
    }

    /** Takes the file of this year as the beginning of the next. */
    private static void carryOn(Device device, Visitor planner, String path) {
        byte[] file = planner.context().request().get(path + "/profile.yaml").body();
        try (Visitor nextYear = Visitor.with(device).open("/assessments/new")) {
            Page page = nextYear.page();
            page.locator("#file").setInputFiles(new FilePayload("this-year.yaml", "application/yaml", file));
            page.locator("form[enctype] .second").click();
            page.waitForURL("**/links?begun*");
            String begun = URI.create(page.url()).getPath().replace("/links", "");

            assertThat(begun).isNotEqualTo(path);
            assertThat(nextYear.open(begun + "/sections/place")
                            .page()
                            .locator(RURAL)
                            .isChecked())
                    .isTrue();
        }
    }

    private static void delete(Visitor planner, String path) {
        planner.open(path + "/delete").page().locator(".danger").click();
        planner.page().waitForURL("**/deleted");

        assertThat(planner.open(path).status()).isEqualTo(404);
    }
}
