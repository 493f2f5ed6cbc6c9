package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * The municipalities of the study that one resembles.
 *
 * @param municipality whose page it is
 * @param back         the page of that municipality
 */
public record ResemblancePage(String title, String municipality, Link back, List<Item> items, int others)
        implements Page {

    @Override
    public boolean explainsWords() {
        return true;
    }

    /**
     * One of them.
     *
     * @param compared how many diagnoses are shared, of how many that can be compared, in words
     * @param notKnown how many diagnoses of this municipality nobody can tell there
     */
    public record Item(
            Link municipality,
            String department,
            String compared,
            List<String> shared,
            List<String> onlyHere,
            List<String> onlyThere,
            int notKnown,
            List<Done> done) {}

    /** Something done there, and where the measure it stands for has its place in the advice here. */
    public record Done(String actor, String text, List<Placed> measures) {}

    /** A measure and its place in the advice here. */
    public record Placed(Link measure, String place) {}
}
