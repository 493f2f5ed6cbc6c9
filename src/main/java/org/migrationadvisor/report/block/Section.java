package org.migrationadvisor.report.block;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param id   unique in the report: a sheet and the target of the contents
 * @param wide whether it needs a page on its side
 */
public record Section(String id, String title, boolean wide, List<Block> blocks) {
    public Section {
        title = Fit.words(title);
        blocks = List.copyOf(blocks);
    }
}
