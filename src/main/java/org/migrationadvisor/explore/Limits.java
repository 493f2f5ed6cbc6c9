package org.migrationadvisor.explore;

/**
 * How far a search may go. Counted in runs and not in time, so that the same profile always gets the same answer.
 *
 * @param runs        how many pairs of changes are tried at most
 * @param completions how many completions of the open answers are drawn where there are too many to try all
 */
public record Limits(int runs, int completions) {

    /** Far more than any profile of this questionnaire needs. */
    public static final Limits WIDE = new Limits(50_000, 2_000);

    public Limits {
        if (runs < 0 || completions < 1) {
            throw new IllegalArgumentException(
                    "A search needs at least one completion, and no negative number of runs");
        }
    }
}
