package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;

/** The kit as the browser prints it: so many sheets of the right paper, every word on them, and nothing cut off. */
class KitPrintTest {

    private static final int MEASURES = TheProgram.knowledge().interventions().size();
    private static final String CUT_OFF =
            "() => [...document.querySelectorAll('.sheet, .sheet article, .grid, .grid li, .poster')]"
                    + ".filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)"
                    + ".map(e => e.className + ' ' + e.textContent.trim().slice(0, 60))";
    private static final String WORDS =
            "() => { const walk = document.createTreeWalker(document.querySelector('main'), 4), all = [];"
                    + " while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('.for-ears')) all.push(walk.currentNode.data);"
                    + " return all; }";
    private static final float TOLERANCE = 3;

    /** An address, how many sheets it prints on, and their paper; what flows may need one sheet less, as the letters of the machine are. */
    static Stream<Arguments> sheets() {
        PDRectangle onItsSide = new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());
        return TheProgram.knowledge().languages().stream()
                .flatMap(language -> Stream.of(
                        Arguments.of("/kit/cards", language, (MEASURES + 3) / 4, PDRectangle.A4),
                        Arguments.of("/kit/cards?large", language, (MEASURES + 1) / 2, PDRectangle.A4),
                        Arguments.of("/kit/ballots", language, 1, PDRectangle.A4),
                        Arguments.of("/kit/minutes", language, 2, PDRectangle.A4),
                        Arguments.of("/kit/barriers", language, 1, onItsSide),
                        Arguments.of("/kit/cases", language, 2, PDRectangle.A3),
                        Arguments.of("/kit/questionnaire?quick", language, 3, PDRectangle.A4),
                        Arguments.of("/kit/questionnaire", language, 13, PDRectangle.A4)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("sheets")
    void a_sheet_prints_whole(String address, String language, int sheets, PDRectangle paper) throws IOException {
        try (Visitor visitor = Visitor.with(Device.laptop(language)).open(address)) {
            Page page = visitor.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat((List<?>) page.evaluate(CUT_OFF)).as("cut off").isEmpty();
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument printed = Loader.loadPDF(pdf)) {
                assertThat(printed.getNumberOfPages())
                        .isBetween(address.contains("questionnaire") ? sheets - 1 : sheets, sheets);
                printed.getPages().forEach(sheet -> assertPaper(sheet.getMediaBox(), paper));
                String text = close(new PDFTextStripper().getText(printed));
                ((List<?>) page.evaluate(WORDS))
                        .forEach(words -> assertThat(text).contains(close(words.toString())));
            }
        }
    }

    private static void assertPaper(PDRectangle sheet, PDRectangle paper) {
        assertThat(Math.abs(sheet.getWidth() - paper.getWidth())).isLessThan(TOLERANCE);
        assertThat(Math.abs(sheet.getHeight() - paper.getHeight())).isLessThan(TOLERANCE);
    }

    /** Without spaces, which a PDF does not keep, and in small letters, since some are printed large. */
    private static String close(String words) {
        return words.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
