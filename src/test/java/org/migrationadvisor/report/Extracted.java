package org.migrationadvisor.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The text of a document, in the order in which it is read, found by libraries that did not write it or by its structure. */
final class Extracted {

    private Extracted() {}

    static String from(byte[] document, Format format) {
        try {
            return switch (format) {
                case HTML -> html(document);
                case PDF -> pdf(document);
                case DOCX -> docx(document);
                case XLSX -> xlsx(document);
            };
        } catch (Exception unreadable) {
            throw new AssertionError("The document cannot be read: " + format, unreadable);
        }
    }

    private static String html(byte[] document) throws Exception {
        String text = new String(document, StandardCharsets.UTF_8);
        NodeList bodies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getElementsByTagName("body");
        return bodies.item(0).getTextContent();
    }

    private static String docx(byte[] document) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(document))) {
            for (IBodyElement element : docx.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                    paragraph.getRuns().stream()
                            .flatMap(run -> run.getCTR().getDrawingList().stream())
                            .flatMap(drawing -> drawing.getInlineList().stream())
                            .forEach(picture ->
                                    text.append(picture.getDocPr().getDescr()).append('\n'));
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> text.append(cell.getText()).append('\n')));
                }
            }
        }
        return text.toString();
    }

    private static String xlsx(byte[] document) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook xlsx = new XSSFWorkbook(new ByteArrayInputStream(document))) {
            xlsx.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    text.append(cell.getStringCellValue()).append('\n');
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    text.append(BigDecimal.valueOf(cell.getNumericCellValue())
                                    .stripTrailingZeros()
                                    .toPlainString())
                            .append('\n');
                }
            })));
        }
        return text.toString();
    }

    /** Follows the tags, so that what is not tagged is not found. */
    private static String pdf(byte[] document) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            Map<COSBase, Map<Integer, String>> pages = new HashMap<>();
            for (PDPage page : pdf.getPages()) {
                pages.put(page.getCOSObject(), marked(page));
            }
            follow(pdf.getDocumentCatalog().getStructureTreeRoot(), null, pages, text);
        }
        return text.toString();
    }

    private static void follow(
            PDStructureNode node, PDPage page, Map<COSBase, Map<Integer, String>> pages, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                follow(element, element.getPage() == null ? page : element.getPage(), pages, text);
            } else if (kid instanceof Integer id) {
                text.append(pages.get(page.getCOSObject()).getOrDefault(id, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage where = reference.getPage() == null ? page : reference.getPage();
                text.append(pages.get(where.getCOSObject()).getOrDefault(reference.getMCID(), ""));
            }
        }
        text.append('\n');
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        List<PDMarkedContent> open = new ArrayList<>(extractor.getMarkedContents());
        while (!open.isEmpty()) {
            PDMarkedContent content = open.remove(open.size() - 1);
            content.getContents().forEach(part -> {
                if (part instanceof PDMarkedContent inner) {
                    open.add(inner);
                } else if (part instanceof TextPosition position && content.getMCID() >= 0) {
                    texts.merge(content.getMCID(), position.getUnicode(), String::concat);
                }
            });
        }
        return texts;
    }
}
