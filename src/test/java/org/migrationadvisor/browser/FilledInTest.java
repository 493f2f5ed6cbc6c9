package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The questionnaire of the kit, filled in far from any connection, comes back through the page: whole, or not at all. */
class FilledInTest {

    private static final String KEY = "key";

    @Test
    void a_table_filled_in_becomes_an_assessment() throws IOException {
        try (Visitor visitor = Visitor.with(Device.laptop("es"))) {
            sendTable(
                    visitor,
                    Map.of(
                            "municipality", "Alto Seco;;",
                            "settlement", "rural;census;2024",
                            "population", "9500;;",
                            "carers", "\"grandparents;nobody\";;",
                            "returns", "unknown;;"));
            visitor.page().waitForURL("**/links?begun*");

            assertAnswers(visitor);
        }
    }

    @Test
    void a_profile_filled_in_becomes_an_assessment_without_script_too() throws IOException {
        try (Visitor visitor = Visitor.with(Device.phone("en").withoutScript())) {
            String profile = fetched(visitor, "yaml")
                    .replace("municipality: \"\"", "municipality: Alto Seco")
                    .replace("\n  settlement:", "\n  settlement: rural")
                    .replace("\n  population:", "\n  population: 9500")
                    .replace("\n  carers:", "\n  carers: [grandparents, nobody]")
                    .replace("\n  returns:", "\n  returns: unknown");

            send(visitor, "alto-seco.yaml", profile);
            visitor.page().waitForURL("**/links?begun*");

            assertAnswers(visitor);
        }
    }

    @Test
    void every_slip_is_listed_in_the_language_of_the_page_and_nothing_is_read_in() throws IOException {
        try (Visitor visitor = Visitor.with(Device.tablet("es"))) {
            sendTable(
                    visitor,
                    Map.of(
                            "municipality", ";;",
                            "settlement", "Rurall;;",
                            "population", "muchos;censo;",
                            "households_abroad", "120;;",
                            "destinations", "\"spain;spain\";;",
                            "returns", "\"many;few\";;"));

            assertThat(visitor.status()).isEqualTo(400);
            assertThat(visitor.page().locator(".summary-of-errors li").allTextContents())
                    .hasSize(7)
                    .allMatch(slip -> slip.startsWith("línea ") && slip.contains("Se acepta: "))
                    .anyMatch(slip -> slip.contains("settlement") && slip.contains("¿quiso decir «rural»?"))
                    .anyMatch(slip -> slip.contains("notes.population.basis") && slip.contains("census"));
            assertThat(visitor.context().cookies()).noneMatch(cookie -> cookie.name.startsWith(KEY));
            Sound.assertSound(visitor);
        }
    }

    /** What the link of the kit gives. */
    private static String fetched(Visitor visitor, String ending) throws IOException {
        Page page = visitor.open("/kit").page();
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='questionnaire." + ending + "']").click());
        try (InputStream file = download.createReadStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void sendTable(Visitor visitor, Map<String, String> ends) throws IOException {
        send(visitor, "alto-seco.csv", table(fetched(visitor, "csv"), ends));
    }

    /** A table with some rows ended otherwise, saved as a spreadsheet saves it. */
    private static String table(String table, Map<String, String> ends) {
        assertThat(table).startsWith("\uFEFF");
        return table.lines()
                .map(line -> ends.entrySet().stream()
                        .filter(end -> line.contains(";" + end.getKey() + ";"))
                        .findFirst()
                        .map(end -> line.replaceFirst(
                                ";;;$", ";" + java.util.regex.Matcher.quoteReplacement(end.getValue())))
                        .orElse(line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static void send(Visitor visitor, String name, String text) {
        Page page = visitor.open("/assessments/new").page();
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
    }

    private static void assertAnswers(Visitor visitor) {
        String path = URI.create(visitor.page().url()).getPath().replace("/links", "");
        visitor.open(path + "/sections/place");
        assertThat(visitor.page().locator("[name=settlement][value=rural]").isChecked())
                .isTrue();
        assertThat(visitor.page().locator("[name='population.written']").inputValue())
                .matches("9.?500");
        visitor.open(path + "/sections/impacts-2");
        assertThat(visitor.page().locator("[name=carers]:checked").count()).isEqualTo(2);
        assertThat(visitor.complaints()).isEmpty();
    }
}
