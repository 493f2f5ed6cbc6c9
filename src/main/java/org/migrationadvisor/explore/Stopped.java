package org.migrationadvisor.explore;

import org.migrationadvisor.domain.Coded;

/** What ended a search before it had tried everything. */
public enum Stopped implements Coded {
    /** Nothing; it came to its end. */
    NOT,
    /** There were more pairs of changes than it may try. */
    PAIRS,
    /** Its time was over. */
    TIME
}
