package org.migrationadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.writer.Writers;

/** Every format says what the report says: every piece of it, in its order. */
class FormatsAgreeTest {

    @ParameterizedTest
    @CsvSource({"yotala, es, HTML", "yotala, es, PDF", "yotala, es, DOCX", "yotala, es, XLSX"})
    void every_format_says_every_word_of_the_report_in_its_order(String id, String language, Format format) {
        agrees(id, language, format);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everything")
    void so_it_is_for_every_case_in_every_language(String id, String language, Format format) {
        agrees(id, language, format);
    }

    static Stream<Arguments> everything() {
        return TheProgram.knowledge().cases().keySet().stream()
                .flatMap(id -> TheProgram.knowledge().languages().stream()
                        .flatMap(language ->
                                Stream.of(Format.values()).map(format -> Arguments.of(id, language, format))));
    }

    private static void agrees(String id, String language, Format format) {
        Report report = TheReport.whole(TheReport.ofCase(id), language);

        String text = plain(Extracted.from(Writers.write(report, format), format));

        assertContainsInOrder(text, Said.in(report, format), format);
    }

    /** Looks for each piece behind the one before it. */
    static void assertContainsInOrder(String text, List<String> pieces, Format format) {
        int at = 0;
        for (String piece : pieces) {
            String wanted = plain(piece);
            int found = text.indexOf(wanted, at);
            assertThat(found)
                    .as("%s lacks, after \"%s\": %s", format, text.substring(Math.max(0, at - 60), at), piece)
                    .isNotNegative();
            at = found + wanted.length();
        }
    }

    /** Where lines break, and how lists are marked, is each format's own affair. */
    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u200b]+", "");
    }
}
