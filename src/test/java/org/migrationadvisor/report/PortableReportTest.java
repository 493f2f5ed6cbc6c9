package org.migrationadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    private static final int MOST_PAGES = 38;

    @ParameterizedTest
    @CsvSource({"rio-seco-frontera, es", "arani, en"})
    void the_longest_and_the_shortest_report_are_light_and_short(String id, String language) throws IOException {
        assertPortable(id, language);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everything")
    void so_is_that_of_every_case_in_every_language(String id, String language) throws IOException {
        assertPortable(id, language);
    }

    static Stream<Arguments> everything() {
        return TheProgram.knowledge().cases().keySet().stream()
                .flatMap(id -> TheProgram.knowledge().languages().stream().map(language -> Arguments.of(id, language)));
    }

    private static void assertPortable(String id, String language) throws IOException {
        Profile profile = TheReport.ofCase(id);
        Report report = TheReport.REPORTS.of(
                TheProgram.adviceFor(profile),
                new Influence(TheProgram.advisor()).askFirst(profile),
                Order.usual(TheReport.REPORTS.planFormats().get(0)),
                language,
                TheReport.DAY);

        byte[] pdf = Writers.write(report, Format.PDF);

        assertThat(pdf).hasSizeLessThanOrEqualTo(MOST_BYTES);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(MOST_PAGES);
        }
    }
}
