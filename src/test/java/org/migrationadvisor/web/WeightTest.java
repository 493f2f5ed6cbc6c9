package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages fit thin lines: what travels, compressed, in kibibytes. */
class WeightTest {

    private static final int KIBIBYTE = 1024;

    @ParameterizedTest(name = "{0} weighs at most {1} KiB")
    @CsvSource({
        "/, 10",
        "/assessments/new, 10",
        "/cases, 10",
        "/interventions, 10",
        "/interventions/circular-migration, 10",
        "/findings, 10",
        "/about, 10",
        "/glossary, 10",
        "/questionnaire, 25",
        "/cases/pampa-quieta/advice, 40",
        "/cases/rio-seco-frontera/advice, 40",
        "/cases/san-isidro-lechero/advice, 40",
        "/cases/sin-datos/advice, 40",
        "/cases/valle-hermoso-ciudad/advice, 40",
        "/cases/yotala/advice, 40",
        "/rules, 10",
        "/rules/departure, 20",
        "/rules/capacity, 20",
        "/sources, 10",
        "/cases/pampa-quieta/resembling, 10"
    })
    void a_page_keeps_its_budget_in_every_language(String path, int kibibytes) {
        assertThat(TheServer.LANGUAGES)
                .allSatisfy(language -> assertThat(
                                TheServer.weight(path + (path.contains("?") ? "&" : "?") + "lang=" + language))
                        .as(language)
                        .isLessThanOrEqualTo(kibibytes * KIBIBYTE));
    }

    @ParameterizedTest(name = "{0} as the first page")
    @CsvSource({"/", "/cases", "/interventions", "/findings/split-families", "/about"})
    void a_first_visit_takes_three_requests_and_25_kibibytes_at_most(String path) {
        List<String> loaded = Pattern.compile("(?:href|src)=\"(/static/[^\"]*)\"")
                .matcher(TheServer.get(path, "es").body())
                .results()
                .map(asset -> asset.group(1))
                .toList();

        assertThat(loaded).hasSizeLessThan(3);
        assertThat(TheServer.weight(path)
                        + loaded.stream().mapToInt(TheServer::weight).sum())
                .isLessThanOrEqualTo(25 * KIBIBYTE);
    }

    @ParameterizedTest
    @CsvSource("10")
    void the_style_sheet_keeps_its_budget(int kibibytes) {
        assertThat(TheServer.weight(Html.of(TheServer.get("/"))
                        .found("/static/style\\.[^\"]*")
                        .orElseThrow()))
                .isLessThanOrEqualTo(kibibytes * KIBIBYTE);
    }
}
