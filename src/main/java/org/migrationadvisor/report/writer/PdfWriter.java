package org.migrationadvisor.report.writer;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.migrationadvisor.report.block.Report;

/** Writes a report as a tagged PDF with its fonts in it. Nothing outside the program is opened, whatever the report says. */
final class PdfWriter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfWriter() {}

    static byte[] write(Report report) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPictures pictures = new PdfPictures();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            refuseEverythingBut(builder, pictures);
            builder.useSVGDrawer(pictures);
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Migration Advisor");
            builder.useFont(() -> PdfFont.named("NotoSans-Regular"), "Noto Sans", REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> PdfFont.named("NotoSans-Bold"), "Noto Sans", BOLD, FontStyle.NORMAL, true);
            builder.useFont(() -> PdfFont.named("NotoSerif-Bold"), "Noto Serif", BOLD, FontStyle.NORMAL, true);
            builder.useFont(() -> PdfFont.named("DejaVuSans-Others"), "Others", REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> PdfFont.named("NotoSans-Regular"), "serif", REGULAR, FontStyle.NORMAL, true);
            builder.withHtmlContent(HtmlWriter.write(report, Styles.of(report), pictures, true), null);
            builder.toStream(pdf);
            builder.run();
            return PdfPacking.packed(pdf.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Each of these alone would do; together they hold when one of them is not asked. */
    private static void refuseEverythingBut(PdfRendererBuilder builder, PdfPictures pictures) {
        builder.useUriResolver((base, address) -> address.startsWith("#") || pictures.has(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> pictures.has(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> pictures.has(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(pictures, PdfPictures.PROTOCOL);
        FSStreamFactory nothing = address -> new Nothing();
        builder.useHttpStreamImplementation(nothing);
        builder.useProtocolsStreamImplementation(nothing, "http", "https", "file", "jar", "ftp", "data");
    }

    /** What an address outside the program gives. */
    private static final class Nothing implements FSStream {

        @Override
        public InputStream getStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Reader getReader() {
            return new StringReader("");
        }
    }
}
