package org.migrationadvisor.report.writer;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.migrationadvisor.report.block.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a document: upright or on their side, with a head and a numbered foot. Measures are twentieths of a point. */
final class DocxPages {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1080;

    private final XWPFDocument document;

    DocxPages(XWPFDocument document, Report report) {
        this.document = document;
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(report.municipality() + " · " + report.kind());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot(foot, report.page());
    }

    /** The words around the number of the page and the number of pages, which are fields. */
    private static void foot(XWPFParagraph foot, String page) {
        for (String part : page.split("(?=\\{)|(?<=})")) {
            switch (part) {
                case "{page}" -> field(foot, "PAGE");
                case "{pages}" -> field(foot, "NUMPAGES");
                default -> foot.createRun().setText(part);
            }
        }
    }

    private static void field(XWPFParagraph foot, String name) {
        var field = foot.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    /** The breadth between the margins. */
    static int room(boolean wide) {
        return (wide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    /** Ends the pages so far; those that follow lie the other way. */
    void end(boolean wide) {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        last.createRun().setFontSize(1);
        var properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        CTSectPr pages = properties.addNewSectPr();
        pages.set(document.getDocument().getBody().getSectPr().copy());
        lay(pages, wide);
    }

    /** Lays the last pages. */
    void last(boolean wide) {
        lay(document.getDocument().getBody().getSectPr(), wide);
    }

    private static void lay(CTSectPr pages, boolean wide) {
        var size = pages.isSetPgSz() ? pages.getPgSz() : pages.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = pages.isSetPgMar() ? pages.getPgMar() : pages.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }
}
