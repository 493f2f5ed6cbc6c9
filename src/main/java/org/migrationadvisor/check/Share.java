package org.migrationadvisor.check;

import java.util.Collection;
import java.util.List;

/**
 * How many of something were reached.
 *
 * @param of      what is counted, in words
 * @param missing those that were not reached, in order
 */
public record Share(String of, int reached, int all, List<String> missing) {

    /** The share of all those that are among the reached. */
    static Share of(String of, Collection<String> all, Collection<String> reached) {
        List<String> missing =
                all.stream().filter(one -> !reached.contains(one)).toList();
        return new Share(of, all.size() - missing.size(), all.size(), missing);
    }

    /** Whole per cent, rounded down, so that 100 means all. */
    public int percent() {
        return all == 0 ? 100 : 100 * reached / all;
    }
}
