package org.migrationadvisor.pages.training;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The guides to choose from. */
public record GuidesPage(String title, List<Item> guides) implements Page {

    /** A guide in short. */
    public record Item(String href, String title, String summary, String group) {}
}
