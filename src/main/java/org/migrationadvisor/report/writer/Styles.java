package org.migrationadvisor.report.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.migrationadvisor.report.block.Report;

/** The style sheet of a report: what is the same for all, and the heads and feet of its pages. */
final class Styles {

    private static final String SHEET = "/report/report.css";
    private static final String LOOK = "font-family:\"Noto Sans\",\"Others\",sans-serif;font-size:8pt;color:#52625f;";

    private Styles() {}

    static String of(Report report) {
        String number = string(report.page())
                .replace("{page}", "\" counter(page) \"")
                .replace("{pages}", "\" counter(pages) \"");
        return sheet()
                + "@page{"
                + box("top-left", "bottom", string(report.municipality()))
                + box("top-right", "bottom", string(report.kind()))
                + box("bottom-right", "top", number)
                + "}";
    }

    /** A box at the edge of every page. The maker of PDF takes what a box says last as all it says, so the look stands here too. */
    private static String box(String place, String side, String content) {
        return "@" + place + "{" + LOOK + "vertical-align:" + side + ";padding-" + side + ":5mm;content:" + content
                + "}";
    }

    /** Words as a string of CSS; whatever could end it, or the style sheet, is written as its number. */
    private static String string(String words) {
        StringBuilder string = new StringBuilder("\"");
        words.codePoints().forEach(character -> {
            if (character == '"' || character == '\\' || character == '<' || character == '&' || character == '>') {
                string.append('\\').append(Integer.toHexString(character)).append(' ');
            } else {
                string.appendCodePoint(character);
            }
        });
        return string.append('"').toString();
    }

    private static String sheet() {
        try (InputStream sheet = Styles.class.getResourceAsStream(SHEET)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\n\\s*", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
