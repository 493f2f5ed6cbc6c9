package org.migrationadvisor.report.writer;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The tables of a document: as wide as the page, with a head that every page repeats. */
final class DocxTables {

    private static final int MANY_COLUMNS = 8;
    private static final int SHORT_ROW = 500;
    private static final String OPEN = "FDF7E3";

    private DocxTables() {}

    static void add(XWPFDocument document, Block.Table table, int room) {
        int columns = table.columns().size();
        XWPFTable written = document.createTable(table.rows().size() + 1, columns);
        properties(written, table, room);
        String style = columns >= MANY_COLUMNS ? "SmallCell" : "Cell";
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns; i++) {
            line(first(head.getCell(i)), style, table.columns().get(i).title());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(written.getRow(i + 1), table.rows().get(i), style);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static void properties(XWPFTable written, Block.Table table, int room) {
        var properties = written.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        written.setStyleID("ReportTable");
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        written.setWidth(room);
        int all = table.columns().stream().mapToInt(Block.Column::width).sum();
        var grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        for (int i = 0; i < table.columns().size(); i++) {
            BigInteger width =
                    BigInteger.valueOf((long) room * table.columns().get(i).width() / all);
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol()).setW(width);
            for (XWPFTableRow row : written.getRows()) {
                row.getCell(i).setWidth(width.toString());
            }
        }
    }

    private static void row(XWPFTableRow row, List<Cell> cells, String style) {
        int length = 0;
        for (int i = 0; i < cells.size(); i++) {
            length = Math.max(length, cell(row.getCell(i), cells.get(i), style));
        }
        row.setCantSplitRow(length <= SHORT_ROW);
    }

    /** Fills a cell and gives how many characters it holds. */
    private static int cell(XWPFTableCell written, Cell cell, String style) {
        XWPFParagraph first = first(written);
        if (cell instanceof Cell.Open) {
            written.setColor(OPEN);
            line(first, style, Cell.Open.MARK);
            return 0;
        }
        if (cell instanceof Cell.Figure figure) {
            line(first, style, figure.shown());
            return 0;
        }
        List<String> lines = ((Cell.Words) cell).lines();
        first.setStyle(style);
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0 ? first : written.addParagraph(), style, lines.get(i));
        }
        return lines.stream().mapToInt(String::length).sum();
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
    }

    private static void line(XWPFParagraph line, String style, String text) {
        line.setStyle(style);
        line.createRun().setText(text);
    }
}
