package org.migrationadvisor.pages.training;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** What can be printed for a workshop. */
public record KitPage(String title, List<Item> sheets) implements Page {

    /** A sheet, what it is for, and on which paper. */
    public record Item(String href, String title, String text, String paper) {}
}
