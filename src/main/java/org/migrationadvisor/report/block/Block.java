package org.migrationadvisor.report.block;

import java.util.List;

/** One piece of a report. Its words are fit for every format: see {@link Fit}. */
public sealed interface Block {

    /**
     * A heading inside a section.
     *
     * @param level 2 or 3; the section itself has 1
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            text = Fit.words(text);
        }
    }

    /**
     * A paragraph.
     *
     * @param lead words that stand out at its beginning; empty where none do
     */
    record Paragraph(String lead, String text) implements Block {
        public Paragraph {
            lead = Fit.words(lead);
            text = Fit.words(text);
        }

        public Paragraph(String text) {
            this("", text);
        }

        /** The lead as it stands before the text: with a colon, unless it ends with a mark of its own. */
        public String opening() {
            return lead.isEmpty() || ":.?!…".indexOf(lead.charAt(lead.length() - 1)) >= 0 ? lead : lead + ":";
        }
    }

    /** A list. */
    record Items(boolean numbered, List<Paragraph> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table with a title; the first cell of a row says what the row is about. */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            caption = Fit.words(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of " + row.size() + " cells in a table of "
                            + columns.size() + " columns: " + caption);
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param width how wide it is beside the others
     */
    record Column(String title, int width) {
        public Column {
            title = Fit.words(title);
        }
    }

    /**
     * A drawing.
     *
     * @param svg         the drawing as SVG, complete in itself
     * @param alternative what it shows, in words
     */
    record Picture(String svg, String alternative) implements Block {
        public Picture {
            alternative = Fit.words(alternative);
        }
    }

    /** Something to bear in mind. */
    record Note(String text) implements Block {
        public Note {
            text = Fit.words(text);
        }
    }

    /** Something that only the planner knows, to be filled in. */
    record Blank(String label) implements Block {
        public Blank {
            label = Fit.words(label);
        }

        /** What stands where something is to be filled in. */
        public static final String LINE = "________";
    }

    /** Text for a program to read, kept as it is. */
    record Verbatim(String text) implements Block {
        public Verbatim {
            text = Fit.words(text);
        }
    }
}
