package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The municipalities of the study, and the fictional ones apart. */
public record CasesPage(String title, List<Item> studied, List<Item> fictional) implements Page {

    /** A case in short. */
    public record Item(String id, String name, String department, String summary, List<CasePage.Measure> measures) {}
}
