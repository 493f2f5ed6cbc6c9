package org.migrationadvisor.report.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.block.Section;

/** Writes a report as a document to edit: headings, lists and tables are real ones, and nothing in it leads outside. */
final class DocxWriter {

    private final Report report;
    private final XWPFDocument document = new XWPFDocument();
    private final DocxLists lists;
    private final DocxPages pages;
    private int bookmarks;

    private DocxWriter(Report report) {
        this.report = report;
        DocxStyles.put(document, report.language());
        this.lists = new DocxLists(document);
        this.pages = new DocxPages(document, report);
    }

    static byte[] write(Report report) {
        DocxWriter writer = new DocxWriter(report);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument document = writer.document) {
            writer.whole();
            document.write(docx);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return docx.toByteArray();
    }

    private void whole() {
        document.getProperties().getCoreProperties().setTitle(report.title());
        document.getProperties().getCoreProperties().setCreator(report.municipality());
        document.getProperties().getCoreProperties().setSubjectProperty(report.kind());
        opening();
        boolean wide = false;
        for (Section section : report.sections()) {
            if (section.wide() != wide) {
                pages.end(wide);
                wide = section.wide();
            }
            section(section);
        }
        pages.last(wide);
    }

    private void opening() {
        paragraph("Subtitle", report.kind());
        paragraph("Title", report.title());
        report.opening().forEach(block -> block(block, false));
        XWPFParagraph contents = paragraph("Contents", "");
        contents.createRun().setText(report.contents());
        contents.getRuns().forEach(run -> run.setBold(true));
        report.sections().forEach(section -> link(section.title(), section.id()));
    }

    private void link(String title, String anchor) {
        XWPFParagraph line = document.createParagraph();
        line.setStyle("Contents");
        var link = line.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        new XWPFHyperlinkRun(link, link.addNewR(), line).setText(title);
    }

    private void section(Section section) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("Heading1");
        heading.setPageBreak(report.turnsAt(section));
        var begin = heading.getCTP().addNewBookmarkStart();
        begin.setName(section.id());
        begin.setId(BigInteger.valueOf(bookmarks));
        heading.createRun().setText(section.title());
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
        section.blocks().forEach(block -> block(block, section.wide()));
    }

    private void block(Block block, boolean wide) {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            words(document.createParagraph(), paragraph);
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Table table) {
            paragraph("Caption", table.caption());
            DocxTables.add(document, table, DocxPages.room(wide));
        } else if (block instanceof Block.Picture picture) {
            DocxPictures.add(document, picture, DocxPages.room(wide));
        } else if (block instanceof Block.Note note) {
            paragraph("Note", note.text());
        } else if (block instanceof Block.Blank blank) {
            XWPFParagraph line = paragraph("Blank", "");
            bold(line, blank.label());
            line.createRun().setText(" " + Block.Blank.LINE);
        } else if (block instanceof Block.Verbatim verbatim) {
            paragraph("Verbatim", verbatim.text()).setAlignment(ParagraphAlignment.LEFT);
        }
    }

    private void items(Block.Items items) {
        BigInteger list = items.numbered() ? lists.numbered() : DocxLists.BULLETS;
        List<Block.Paragraph> all = items.items();
        all.forEach(item -> {
            XWPFParagraph line = document.createParagraph();
            line.setStyle("ListParagraph");
            line.setNumID(list);
            words(line, item);
        });
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    private static void words(XWPFParagraph line, Block.Paragraph paragraph) {
        if (!paragraph.lead().isEmpty()) {
            bold(line, paragraph.opening() + " ");
        }
        line.createRun().setText(paragraph.text());
    }

    private static void bold(XWPFParagraph line, String text) {
        XWPFRun run = line.createRun();
        run.setBold(true);
        run.setText(text);
    }
}
