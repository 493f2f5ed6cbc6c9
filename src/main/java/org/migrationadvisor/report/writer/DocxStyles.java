package org.migrationadvisor.report.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles and lists of a document, as they lie among the program's files. */
final class DocxStyles {

    private DocxStyles() {}

    static void put(XWPFDocument document, String language) {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(read("styles.xml").replace("{language}", tag(language)))
                            .getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(read("numbering.xml"))
                            .getNumbering());
        } catch (XmlException malformed) {
            throw new IllegalStateException("The program is incomplete: a style of documents is malformed", malformed);
        }
    }

    /** Word looks up a spelling by language and country; it takes the language's own country where none is named. */
    private static String tag(String language) {
        return Locale.forLanguageTag(language).toLanguageTag();
    }

    private static String read(String name) {
        try (InputStream file = DocxStyles.class.getResourceAsStream("/report/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
