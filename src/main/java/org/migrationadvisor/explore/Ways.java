package org.migrationadvisor.explore;

import java.util.List;
import org.migrationadvisor.domain.Coded;

/**
 * The smallest sets of changes that bring something about.
 *
 * @param sets all of them, those that can be acted on first, then in the order of the questionnaire
 */
public record Ways(Found found, List<ChangeSet> sets) {

    /** How many answers it takes. */
    public enum Found implements Coded {
        /** Each set holds one change. */
        ONE_ANSWER,
        /** No single change does it; each set holds two. */
        TWO_ANSWERS,
        /** No two changes do it. */
        NOT_WITH_TWO,
        /** Nothing that can be answered does it. */
        NEVER,
        /** The search came to its limit; there may be further sets of two. */
        NOT_ALL_TRIED
    }

    public Ways {
        sets = List.copyOf(sets);
    }

    /** The same less the sets that bring something else about too. */
    Ways without(Ways other) {
        return new Ways(
                found, sets.stream().filter(set -> !other.sets().contains(set)).toList());
    }
}
