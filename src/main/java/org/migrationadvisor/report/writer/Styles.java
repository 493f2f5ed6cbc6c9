package org.migrationadvisor.report.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.migrationadvisor.report.block.Report;

/** The style sheet of a report: what is the same for all, and the heads and feet of its pages. */
final class Styles {

    private static final String SHEET = "/report/report.css";

    private Styles() {}

    static String of(Report report) {
        String number = string(report.page())
                .replace("{page}", "\" counter(page) \"")
                .replace("{pages}", "\" counter(pages) \"");
        return sheet()
                + "@page{@top-left{content:" + string(report.municipality())
                + "}@top-right{content:" + string(report.kind())
                + "}@bottom-right{content:" + number + "}}";
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
