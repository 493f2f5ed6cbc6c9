package org.migrationadvisor.report.writer;

import java.nio.charset.StandardCharsets;
import org.migrationadvisor.report.Format;
import org.migrationadvisor.report.block.Report;

/** Writes a report in any format. */
public final class Writers {

    private Writers() {}

    /** The whole document. */
    public static byte[] write(Report report, Format format) {
        return switch (format) {
            case HTML ->
                HtmlWriter.write(report, Styles.of(report), HtmlWriter.Drawings.INLINE, false)
                        .getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(report);
            case DOCX -> DocxWriter.write(report);
            case XLSX -> XlsxWriter.write(report);
        };
    }
}
