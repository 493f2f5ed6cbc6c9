package org.migrationadvisor.pages.explore;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * What would change the advice, and how sure it is.
 *
 * @param stopped what ended the search before its end, in words; empty where nothing did
 * @param runs     how many times advice was given for it, as this language writes numbers
 */
public record ExplorationPage(
        String title, Link back, Link advice, String stopped, String runs, List<Sure> recommended, List<Other> others)
        implements Page {

    /**
     * A recommendation.
     *
     * @param why     the page that says why it stands where it does
     * @param percent share of the completions of open answers under which it stays
     * @param sure    the same in words, with how it was found
     * @param hangsOn open questions that it hangs on
     * @param out     what would take it out
     * @param lower   what would take it out of the first five
     */
    public record Sure(
            String id,
            String why,
            int rank,
            Link measure,
            int percent,
            String sure,
            List<Link> hangsOn,
            Ways out,
            List<Ways> lower) {}

    /** A measure that is not recommended, why, and what would bring it in. */
    public record Other(String id, String why, Link measure, String place, Ways in) {}

    /**
     * Sets of changes.
     *
     * @param found what was found, in words
     * @param all   how many sets there are
     * @param more  how many further sets there are
     */
    public record Ways(String found, int all, List<Way> ways, int more) {}

    /**
     * Changes that together do it.
     *
     * @param kind    who or what can bring it about, in words
     * @param changes each in words
     * @param tryIt   the page that shows what else they change
     */
    public record Way(String kind, List<String> changes, String tryIt) {}

    @Override
    public List<String> styles() {
        return List.of("explore.css");
    }
}
