package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * The catalogue of measures, by theme.
 *
 * @param action       where the filter is sent
 * @param municipality whose advice the measures are held against; empty where it is nobody's
 * @param fitting      whether only what is recommended to it is asked for
 * @param shown        how many measures stand in {@code themes}
 * @param total        how many there are
 */
public record InterventionsPage(
        String title,
        String action,
        String municipality,
        boolean fitting,
        List<Trait> traits,
        boolean filtered,
        int shown,
        int total,
        List<Theme> themes)
        implements Page {

    /** Something to filter by. */
    public record Trait(String name, String label, List<Choice> choices) {}

    /** One of its codes. */
    public record Choice(String code, String label, boolean chosen) {}

    /** Measures of one theme. */
    public record Theme(String name, List<Item> interventions) {}

    /**
     * A measure in short.
     *
     * @param place where it stands in the advice to the municipality; empty where there is none
     */
    public record Item(
            String href,
            String title,
            String summary,
            String grade,
            String evidence,
            String lead,
            String demand,
            String visible,
            String place) {}
}
