package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/** The words that need explaining, in the order of the alphabet. */
public record GlossaryPage(String title, List<Entry> terms) implements Page {

    /** A word, what it means, and words near it. */
    public record Entry(String id, String term, String meaning, List<Link> see) {}
}
