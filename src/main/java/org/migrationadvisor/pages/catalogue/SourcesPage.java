package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/** The sources, the study first. */
public record SourcesPage(String title, List<Item> sources) implements Page {

    /** A reference, what it is used for, and the findings that lean on it. */
    public record Item(String id, String reference, String usedFor, List<Link> findings) {}
}
