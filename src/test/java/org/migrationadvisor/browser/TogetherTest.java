package org.migrationadvisor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheAssessments;
import org.migrationadvisor.web.Planner;

/** What happens where several people answer, or something goes wrong, in a real browser: each page of it is sound, and nothing is lost. */
class TogetherTest {

    private static final String MINE =
            "format: 1\nmunicipality: Alto Seco\nanswers: {settlement: rural, population: 9500}\n";
    private static final String YOURS =
            "format: 1\nmunicipality: Alto Seco\nanswers: {settlement: urban, returns: \"none\"}\n";
    private static final String RURAL = "[name=settlement][value=rural]";
    private static final String URBAN = "[name=settlement][value=urban]";

    static Stream<Device> devices() {
        return Stream.of(Device.phone("es"), Device.laptop("en").withoutScript());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void files_of_colleagues_become_one(Device device) {
        try (Visitor planner = Visitor.with(device).open("/assessments/new")) {
            Page page = planner.page();
            page.locator("#file").setInputFiles(new FilePayload[] {file("mine.yaml", MINE), file("yours.yaml", YOURS)});
            page.locator("form[enctype] .second").click();
            page.waitForURL("**/files");
            assertSound(planner, device);

            page.locator("#choices .main").click();
            page.waitForURL("**/merge");
            assertThat(planner.status()).isEqualTo(400);
            assertSound(planner, device);

            page.locator("#c-settlement label").filter(with("mine.yaml")).click();
            page.locator("#choices .main").click();
            page.waitForURL("**/links?begun*");
            planner.open(path(planner).replace("/links", "/sections/place"));

            assertThat(page.locator(RURAL).isChecked()).isTrue();
            assertThat(page.locator("[name='population.written']").inputValue()).matches("9.?500");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void of_two_answers_to_one_question_the_later_planner_chooses(Device device) {
        Planner first = Planner.begins("Alto Seco");
        try (Visitor second = Visitor.with(device).open(first.link("edit")).open(first.path() + "/sections/place")) {
            first.fills("settlement", "rural");

            second.page().locator(URBAN).check();
            second.page().locator(".submit .main").click();
            second.page().locator("#choices").waitFor();
            assertThat(second.status()).isEqualTo(409);
            assertSound(second, device);

            second.page().locator("[name='keep.settlement'][value=mine]").check();
            second.page().locator("#choices .main").click();
            second.page().waitForURL("**/sections/place-2*");

            assertThat(second.open(first.path() + "/sections/place")
                            .page()
                            .locator(URBAN)
                            .isChecked())
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void earlier_answers_are_looked_at_and_come_back(Device device) {
        Planner writer = Planner.begins("Alto Seco");
        writer.fills("settlement", "rural");
        TheAssessments.age(writer.path().replace("/assessments/", ""), Duration.ofDays(1));
        writer.fills("settlement", "urban");
        try (Visitor planner = Visitor.with(device).open(writer.link("edit")).open(writer.path() + "/history")) {
            Page page = planner.page();
            assertSound(planner, device);

            page.locator(".entries a").last().click();
            page.waitForURL("**/history/*");
            assertSound(planner, device);
            page.locator("form[action*='/history/'] button").click();
            page.waitForURL("**/history");
            planner.open(writer.path() + "/sections/place");

            assertThat(page.locator(RURAL).isChecked()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void what_could_not_be_stored_stands_in_the_form_and_is_saved_by_the_next_attempt(Device device) {
        Planner writer = Planner.begins("Alto Seco");
        try (Visitor planner = Visitor.with(device).open(writer.link("edit")).open(writer.path() + "/sections/place")) {
            Page page = planner.page();
            TheAssessments.whileNothingIsStored(() -> {
                page.locator("[name='population.written']").fill("9500");
                page.locator(RURAL).check();
                page.locator(".submit .main").click();
                page.locator("#unsaved").waitFor();
                return page;
            });
            assertThat(planner.status()).isEqualTo(503);
            assertSound(planner, device);
            assertThat(page.locator(RURAL).isChecked()).isTrue();

            page.locator(".submit .main").click();
            page.waitForURL("**/sections/place-2*");
            planner.open(writer.path() + "/sections/place");

            assertThat(page.locator(RURAL).isChecked()).isTrue();
            assertThat(page.locator("[name='population.written']").inputValue()).matches("9.?500");
        }
    }

    private static void assertSound(Visitor visitor, Device device) {
        if (device.script()) {
            Sound.assertSound(visitor);
        } else {
            Sound.assertPlain(visitor);
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions with(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/yaml", text.getBytes(UTF_8));
    }

    private static String path(Visitor visitor) {
        return URI.create(visitor.page().url()).getPath();
    }
}
