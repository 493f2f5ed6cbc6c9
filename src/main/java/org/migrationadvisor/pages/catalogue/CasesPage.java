package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.picture.Picture;

/**
 * The municipalities of the study, and the fictional ones apart.
 *
 * @param matrix what those of the study do, as its Table 1 has it
 */
public record CasesPage(String title, List<Item> studied, List<Item> fictional, Picture matrix) implements Page {

    /** A case in short. */
    public record Item(String id, String name, String department, String summary, List<CasePage.Measure> measures) {}
}
