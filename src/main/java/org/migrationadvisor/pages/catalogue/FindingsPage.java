package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** All findings, by the section of the study they stand in. */
public record FindingsPage(String title, List<Group> groups) implements Page {

    /** Findings of one part of the study. */
    public record Group(String section, List<Item> findings) {}

    /** A finding in short. */
    public record Item(String href, String statement, String evidence) {}
}
