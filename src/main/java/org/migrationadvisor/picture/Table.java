package org.migrationadvisor.picture;

import java.util.List;

/** What a drawing shows, as a table: every row has a cell for every head. */
public record Table(String caption, List<String> heads, List<List<String>> rows) {

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        if (!rows.stream().map(List::size).allMatch(Integer.valueOf(heads.size())::equals)) {
            throw new IllegalArgumentException("Each row of \"" + caption + "\" needs " + heads.size() + " cells");
        }
    }
}
