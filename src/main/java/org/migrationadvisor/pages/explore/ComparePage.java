package org.migrationadvisor.pages.explore;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * Two to four municipalities side by side.
 *
 * @param action     where a choice is sent
 * @param choices    those that can be chosen
 * @param compared   those that are compared; fewer than two while nothing can be
 * @param common     measures recommended to all
 * @param differing  measures recommended to some
 * @param disputed   questions answered differently, those that matter most first
 * @param unimportant how many more were answered differently without any effect
 */
public record ComparePage(
        String title,
        String action,
        List<Choice> choices,
        boolean tooMany,
        List<Link> compared,
        List<Measure> common,
        List<Measure> differing,
        List<Disputed> disputed,
        int unimportant)
        implements Page {

    /** A municipality that can be chosen; a fixed one is there in any case. */
    public record Choice(String id, String name, boolean chosen, boolean fictional) {}

    /**
     * A measure.
     *
     * @param places  where it stands for each municipality
     * @param origins which answers the difference comes from
     */
    public record Measure(Link measure, List<String> places, List<String> origins) {}

    /** A question and what each answered. */
    public record Disputed(String question, int percent, List<String> answers) {}

    @Override
    public List<String> styles() {
        return List.of("explore.css");
    }
}
