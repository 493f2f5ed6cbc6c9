package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/** What happened to an assessment, the last first: when it was filled in, and when advice was given. */
public record HistoryPage(String title, Around around, List<Entry> entries) implements Page {

    /**
     * Saves within a short while, or advice.
     *
     * @param what how many answers changed, or by which versions the advice was given
     */
    public record Entry(Link when, String what) {}
}
