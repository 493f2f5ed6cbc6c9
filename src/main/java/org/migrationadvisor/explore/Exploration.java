package org.migrationadvisor.explore;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.advice.Outcome;

/**
 * What would change an advice, and how sure it is.
 *
 * @param recommended by rank
 * @param others      every other measure, in the order of the catalogue
 * @param askFirst    open questions by how much they can still change the recommendations
 * @param runs        how many times advice was given to find this
 * @param stopped     what ended the search before it had tried everything
 */
public record Exploration(
        Advice advice,
        List<Recommended> recommended,
        List<Other> others,
        List<Influence.Inquiry> askFirst,
        int runs,
        Stopped stopped) {

    /**
     * A recommendation.
     *
     * @param out   what takes it out of the recommendations
     * @param lower what takes it out of the first five but leaves it recommended, where it is among them
     */
    public record Recommended(String intervention, int rank, Ways out, Optional<Ways> lower, Robustness robustness) {}

    /**
     * A measure that is not recommended.
     *
     * @param in what brings it in
     */
    public record Other(String intervention, Outcome.Place place, Ways in) {}

    public Exploration {
        recommended = List.copyOf(recommended);
        others = List.copyOf(others);
        askFirst = List.copyOf(askFirst);
    }

    /** Whether the search came to its end and not to a limit. */
    public boolean complete() {
        return stopped == Stopped.NOT;
    }
}
