package org.migrationadvisor.report.writer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.Worksheet;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;

/** One sheet of a workbook in the making, filled from top to bottom. */
final class Sheet {

    private static final int LONGEST = 32_000;
    private static final int BREADTH = 115;
    private static final int LEAST = 9;
    private static final int ALONE = 100;
    private static final double LETTERS_A_UNIT = 0.9;
    private static final double LINE = 13.5;
    private static final double MOST_HEIGHT = 400;
    private static final String INK = "12423F";
    private static final String HEAD = "E9EFEC";
    private static final String OPEN = "FDF7E3";
    private static final String EDGE = "D9D4C7";

    private final Worksheet sheet;
    private final List<Integer> widths;
    private final int columns;
    private final int breadth;
    private int row;

    Sheet(Worksheet sheet, List<Block> blocks) {
        this.sheet = sheet;
        this.widths = XlsxWriter.widths(blocks, BREADTH).stream()
                .map(width -> Math.max(LEAST, width))
                .collect(Collectors.toCollection(ArrayList::new));
        this.columns = widths.size();
        if (columns == 1) {
            widths.set(0, ALONE);
        }
        int all = 0;
        for (int i = 0; i < columns; i++) {
            sheet.width(i, widths.get(i));
            all += widths.get(i);
        }
        this.breadth = all;
    }

    void heading(int level, String text) {
        row += level == 1 ? 0 : 1;
        across(text);
        sheet.style(row - 1, 0)
                .bold()
                .fontSize(level == 1 ? 16 : level == 2 ? 12 : 10)
                .fontColor(INK)
                .wrapText(true)
                .set();
        sheet.rowHeight(row - 1, height(text, breadth) * (level == 1 ? 1.7 : 1.25));
    }

    void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            across(words(paragraph));
        } else if (block instanceof Block.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                across((items.numbered() ? (i + 1) + ". " : "• ")
                        + words(items.items().get(i)));
            }
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            across(picture.alternative());
        } else if (block instanceof Block.Note note) {
            across(note.text());
            sheet.style(row - 1, 0)
                    .fillColor(OPEN)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        } else if (block instanceof Block.Blank blank) {
            across(blank.label() + " " + Block.Blank.LINE);
        } else if (block instanceof Block.Verbatim verbatim) {
            across(verbatim.text());
        }
    }

    private static String words(Block.Paragraph paragraph) {
        return paragraph.lead().isEmpty() ? paragraph.text() : paragraph.opening() + " " + paragraph.text();
    }

    /** Words over the whole breadth; what is too long for one cell goes on in the next row. */
    private void across(String text) {
        for (int from = 0; from == 0 || from < text.length(); from += LONGEST) {
            String part = text.substring(from, Math.min(text.length(), from + LONGEST));
            sheet.value(row, 0, part);
            if (columns > 1) {
                sheet.range(row, 0, row, columns - 1).merge();
            }
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(row, height(part, breadth));
            row++;
        }
    }

    /** How high a row must be for words in a column of a width: programs for spreadsheets do not find out by themselves. */
    private static double height(String text, int width) {
        double letters = Math.max(1, width * LETTERS_A_UNIT);
        long lines = text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / letters)))
                .sum();
        return Math.min(MOST_HEIGHT, Math.max(1, lines) * LINE + 2);
    }

    private void table(Block.Table table) {
        heading(2, table.caption());
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(row, i, table.columns().get(i).title());
            sheet.style(row, i)
                    .bold()
                    .fillColor(HEAD)
                    .fontColor(INK)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.rowHeight(row, 2 * LINE);
        row++;
        table.rows().forEach(this::row);
    }

    private void row(List<Cell> cells) {
        int needed = 1;
        double height = LINE;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Figure figure) {
                number(i, figure.value());
            } else if (cells.get(i) instanceof Cell.Open) {
                sheet.style(row, i)
                        .fillColor(OPEN)
                        .borderStyle("thin")
                        .borderColor(EDGE)
                        .set();
            } else {
                String text = String.join("\n", ((Cell.Words) cells.get(i)).lines());
                needed = Math.max(needed, words(i, text));
                height = Math.max(height, height(text, widths.get(i)));
            }
        }
        sheet.rowHeight(row, height);
        row += needed;
    }

    private void number(int column, BigDecimal value) {
        sheet.value(row, column, value);
        sheet.style(row, column)
                .format(value.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.0#")
                .verticalAlignment("top")
                .horizontalAlignment("right")
                .set();
    }

    /** Words in a cell, and how many rows they took. */
    private int words(int column, String text) {
        int rows = 0;
        for (int from = 0; from == 0 || from < text.length(); from += LONGEST) {
            sheet.value(row + rows, column, text.substring(from, Math.min(text.length(), from + LONGEST)));
            var style = sheet.style(row + rows, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderSide.BOTTOM, "thin")
                    .borderColor(BorderSide.BOTTOM, EDGE);
            (column == 0 ? style.bold() : style).set();
            rows++;
        }
        return rows;
    }

    void finish() {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.hideGridLines();
    }
}
