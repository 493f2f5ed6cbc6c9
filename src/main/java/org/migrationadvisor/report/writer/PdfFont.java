package org.migrationadvisor.report.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A font among the program's files, without its table of ligatures: looking for them in every line takes the maker of PDF longer than all else
 * that it does, and what is written here needs none.
 */
final class PdfFont {

    private static final int COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LIGATURES = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    private PdfFont() {}

    static InputStream named(String name) {
        try (InputStream file = PdfFont.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return new ByteArrayInputStream(plain(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives the table a name that no reader knows, in the directory at the beginning of the file. */
    private static byte[] plain(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(COUNT); i++) {
            int entry = DIRECTORY + i * ENTRY;
            if (bytes.getInt(entry) == LIGATURES) {
                bytes.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
