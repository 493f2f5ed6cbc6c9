package org.migrationadvisor.report.block;

import java.math.BigDecimal;
import java.util.List;

/** What stands in a cell of a table. */
public sealed interface Cell {

    /** Words, on one line or several. */
    record Words(List<String> lines) implements Cell {
        public Words {
            lines = lines.stream().map(Fit::words).toList();
        }
    }

    /** A number to calculate with, and how the language writes it. */
    record Figure(BigDecimal value, String shown) implements Cell {
        public Figure {
            shown = Fit.words(shown);
        }
    }

    /** Nothing yet: the planner fills it in. */
    record Open() implements Cell {

        /** What stands where something is to be filled in; a spreadsheet leaves the cell empty and coloured. */
        public static final String MARK = "____";
    }

    /** Words on one line. */
    static Cell of(String words) {
        return new Words(List.of(words));
    }

    /** Words, a line for each. */
    static Cell of(List<String> lines) {
        return new Words(lines);
    }

    /** Something to fill in. */
    static Cell open() {
        return new Open();
    }
}
