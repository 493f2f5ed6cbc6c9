package org.migrationadvisor.pages.order;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * What a report can be made of.
 *
 * @param address   where the order is sent
 * @param language  the language in which the report is written
 * @param transfer  what the municipality receives for each inhabitant, as it was written
 * @param error     what is wrong with that; empty where nothing is
 */
public record ReportPage(
        String title,
        String address,
        String language,
        List<Choice> parts,
        List<Choice> formats,
        List<Choice> planFormats,
        String transfer,
        String error)
        implements Page {

    /** One thing to choose, what is said about it, and whether it is chosen already. */
    public record Choice(String code, String label, String hint, boolean chosen) {}
}
