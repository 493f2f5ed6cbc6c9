package org.migrationadvisor.knowledge;

import java.util.HexFormat;
import java.util.List;
import org.migrationadvisor.syntax.Saying;

/** What office programs write for themselves, handed in where text is expected. */
final class OfficeFile {

    /** How ZIP archives (XLSX, ODS, DOCX) and the older compound files (XLS, DOC) begin. */
    private static final List<String> BEGINNINGS = List.of("504b0304", "d0cf11e0");

    private OfficeFile() {}

    /** Refuses bytes that are such a file, and says what to do. */
    static void refuse(byte[] bytes) throws ProfileRefused {
        if (bytes.length >= 4 && BEGINNINGS.contains(HexFormat.of().formatHex(bytes, 0, 4))) {
            throw new ProfileRefused(
                    0,
                    "file",
                    Saying.of("a file of an office program, such as a workbook (XLSX, XLS, ODS)"),
                    Saying.of("the same table saved as CSV: in the spreadsheet, Save as, and CSV for the type"));
        }
    }
}
