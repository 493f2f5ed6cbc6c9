package org.migrationadvisor.explore;

import org.migrationadvisor.domain.Coded;

/** The list of an advice that a measure stands in; absent where the catalogue of that advice did not have it. */
public enum Place implements Coded {
    RECOMMENDED,
    NOT_NOW,
    RUNNING,
    NOT_NEEDED,
    NOT_ADVISED,
    ABSENT
}
