package org.migrationadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.writer.Writers;

/** The report that comes without asking for more is small enough for a slow line, and short enough to be carried and read. */
class PortableReportTest {

    private static final int MOST_BYTES = 300_000;
    private static final int MOST_PAGES = 42;

    @ParameterizedTest
    @CsvSource({"rio-seco-frontera, es, logical-framework", "rio-seco-frontera, es, ptdi", "arani, en, poa"})
    void the_longest_and_the_shortest_report_are_light_and_short(String id, String language, String planFormat)
            throws IOException {
        assertPortable(id, language, planFormat);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everything")
    void so_is_that_of_every_case_in_every_language_and_plan_format(String id, String language, String planFormat)
            throws IOException {
        assertPortable(id, language, planFormat);
    }

    static Stream<Arguments> everything() {
        return TheProgram.knowledge().cases().keySet().stream()
                .flatMap(id -> TheProgram.knowledge().languages().stream()
                        .flatMap(language -> TheProgram.knowledge().planFormats().keySet().stream()
                                .map(planFormat -> Arguments.of(id, language, planFormat))));
    }

    private static void assertPortable(String id, String language, String planFormat) throws IOException {
        Profile profile = TheReport.ofCase(id);
        Report report = TheReport.REPORTS.of(
                TheProgram.adviceFor(profile),
                new Influence(TheProgram.advisor()).askFirst(profile),
                new Order(Part.usual(), planFormat, Optional.empty()),
                language,
                TheReport.DAY);

        byte[] pdf = Writers.write(report, Format.PDF);

        assertThat(pdf).hasSizeLessThanOrEqualTo(MOST_BYTES);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(MOST_PAGES);
        }
    }
}
