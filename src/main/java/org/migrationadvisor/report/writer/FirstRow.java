package org.migrationadvisor.report.writer;

import java.util.List;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;

/** Keeps the title and the head of a table together with its first row: says how much room on a page the three need, about. */
final class FirstRow {

    private static final int LETTERS = 120;
    private static final int LETTERS_WIDE = 190;
    private static final int HEADS = 17;
    private static final double LINE = 3.6;
    private static final double MOST = 90;

    private FirstRow() {}

    /** As a declaration for the maker of PDF. */
    static String room(Block.Table table, boolean wide) {
        double lines = table.rows().isEmpty() ? 0 : lines(table, wide ? LETTERS_WIDE : LETTERS);
        return "-fs-page-break-min-height:" + Math.round(Math.min(MOST, HEADS + lines * LINE)) + "mm";
    }

    private static int lines(Block.Table table, int letters) {
        int all = table.columns().stream().mapToInt(Block.Column::width).sum();
        List<Cell> row = table.rows().get(0);
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            int breadth = Math.max(1, letters * table.columns().get(i).width() / all);
            if (row.get(i) instanceof Cell.Words words) {
                int lines = words.lines().stream()
                        .mapToInt(line -> line.length() / breadth + 1)
                        .sum();
                most = Math.max(most, lines);
            }
        }
        return most;
    }
}
