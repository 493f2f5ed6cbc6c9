package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The catalogue of measures, by theme. */
public record InterventionsPage(String title, List<Theme> themes) implements Page {

    /** Measures of one theme. */
    public record Theme(String name, List<Item> interventions) {}

    /** A measure in short. */
    public record Item(String href, String title, String summary, String grade, String evidence) {}
}
