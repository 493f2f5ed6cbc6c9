package org.migrationadvisor.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.migrationadvisor.syntax.ContentHash;

/**
 * The one style sheet.
 *
 * @param css  its text
 * @param name its file name, which changes with its content, so that browsers may keep it for ever
 */
public record Stylesheet(String css, String name) {

    /** The style sheet of the program, with further rules behind it. */
    public static Stylesheet with(String further) {
        try (InputStream file = Stylesheet.class.getResourceAsStream("/static/style.css")) {
            String css = compact(new String(file.readAllBytes(), StandardCharsets.UTF_8)) + further;
            return new Stylesheet(css, "style." + ContentHash.of(java.util.Map.of("style.css", css)) + ".css");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without comments and indentation. */
    private static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\n\\s*", "\n").strip() + "\n";
    }
}
