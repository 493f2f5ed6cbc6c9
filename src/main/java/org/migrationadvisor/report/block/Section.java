package org.migrationadvisor.report.block;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param id    unique in the report: a sheet and the target of the contents
 * @param paper how it lies on paper
 */
public record Section(String id, String title, Paper paper, List<Block> blocks) {

    /** How a chapter lies on paper. */
    public enum Paper {
        /** Right after the one before. */
        FLOWING,
        /** On a page of its own, for handing out alone or for finding quickly. */
        FRESH,
        /** On a page on its side, for broad tables. */
        WIDE
    }

    public Section {
        title = Fit.words(title);
        blocks = List.copyOf(blocks);
    }

    /** Whether it needs a page on its side. */
    public boolean wide() {
        return paper == Paper.WIDE;
    }

    /** Whether it begins a new page behind another chapter. */
    public boolean turnsAfter(Section other) {
        return paper == Paper.FRESH || wide() != other.wide();
    }
}
