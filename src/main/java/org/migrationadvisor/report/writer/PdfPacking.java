package org.migrationadvisor.report.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes a tagged PDF small. Its maker marks the background of every box as decoration, thousands of times with nothing in it; those marks go,
 * the others lose their measures, places are given to a hundredth of a point, and the many small objects are packed together. What can be read
 * and seen stays the same.
 */
final class PdfPacking {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final String MARKED = "BDC";
    private static final String PLAINLY_MARKED = "BMC";
    private static final String END = "EMC";
    private static final float HUNDRED = 100;

    private PdfPacking() {}

    static byte[] packed(byte[] pdf) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                lighten(document, page);
            }
            document.save(packed, CompressParameters.DEFAULT_COMPRESSION);
        }
        return packed.toByteArray();
    }

    private static void lighten(PDDocument document, PDPage page) throws IOException {
        COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (marks == null) {
            return;
        }
        COSStream light = document.getDocument().createCOSStream();
        light.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream content =
                new DeflaterOutputStream(light.createRawOutputStream(), new Deflater(Deflater.BEST_COMPRESSION))) {
            new ContentStreamWriter(content).writeTokens(light(new PDFStreamParser(page).parse(), marks));
        }
        page.setContents(new PDStream(light));
        List.copyOf(marks.keySet()).stream()
                .filter(name -> isBackground(marks, name))
                .forEach(marks::removeItem);
    }

    private static List<Object> light(List<Object> tokens, COSDictionary marks) {
        List<Object> light = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (!opensBackground(tokens, i, marks)) {
                light.add(rounded(tokens.get(i)));
            } else if (is(tokens, i + 3, END)) {
                i += 3;
            } else {
                light.add(ARTIFACT);
                light.add(Operator.getOperator(PLAINLY_MARKED));
                i += 2;
            }
        }
        return light;
    }

    private static Object rounded(Object token) {
        return token instanceof COSFloat number
                ? new COSFloat(Math.round(number.floatValue() * HUNDRED) / HUNDRED)
                : token;
    }

    private static boolean opensBackground(List<Object> tokens, int at, COSDictionary marks) {
        return tokens.get(at).equals(ARTIFACT)
                && at + 2 < tokens.size()
                && tokens.get(at + 1) instanceof COSName name
                && isBackground(marks, name)
                && is(tokens, at + 2, MARKED);
    }

    private static boolean is(List<Object> tokens, int at, String operator) {
        return at < tokens.size()
                && tokens.get(at) instanceof Operator found
                && found.getName().equals(operator);
    }

    private static boolean isBackground(COSDictionary marks, COSName name) {
        COSDictionary mark = marks.getCOSDictionary(name);
        return mark != null && BACKGROUND.equals(mark.getCOSName(COSName.TYPE));
    }
}
