package org.migrationadvisor.explore;

import java.time.Duration;

/**
 * How far a search may go. Runs are counted, so that the same profile gets the same answer; the time is there for a machine that is too slow or too
 * busy, and whoever meets it is told.
 *
 * @param runs        how many pairs of changes are tried at most
 * @param completions how many completions of the open answers are drawn where there are too many to try all
 * @param time        when it stops with what it has
 */
public record Limits(int runs, int completions, Duration time) {
    /** Far more than any profile of this questionnaire needs. */
    public static final Limits WIDE = new Limits(50_000, 2_000, Duration.ofMinutes(1));

    public Limits {
        if (runs < 0 || completions < 1 || time.isNegative()) {
            throw new IllegalArgumentException(
                    "A search needs at least one completion, and no negative number of runs or time");
        }
    }

    /** The same with another time. */
    public Limits within(Duration other) {
        return new Limits(runs, completions, other);
    }
}
