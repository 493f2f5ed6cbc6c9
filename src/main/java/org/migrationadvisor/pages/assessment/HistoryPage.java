package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The sittings in which an assessment was filled in, the last one first. */
public record HistoryPage(String title, Around around, List<Sitting> sittings) implements Page {

    /**
     * Saves within a short while.
     *
     * @param revision the last one of them
     * @param changed  how many answers changed, in words
     * @param now      whether this is how the assessment stands
     */
    public record Sitting(int revision, String when, String changed, boolean now) {}
}
