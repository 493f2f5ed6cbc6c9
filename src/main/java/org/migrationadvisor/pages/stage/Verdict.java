package org.migrationadvisor.pages.stage;

import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Coded;

/** Where a measure stands in a piece of advice. */
enum Verdict implements Coded {
    FIRST,
    RECOMMENDED,
    RUNNING,
    NOT_NOW,
    NOT_NEEDED,
    NOT_ADVISED;

    private static final int FIRST_MEASURES = 3;

    static Verdict of(Advice advice, String measure) {
        if (first(advice).contains(measure)) {
            return FIRST;
        }
        if (advice.recommendations().stream().anyMatch(one -> one.id().equals(measure))) {
            return RECOMMENDED;
        }
        if (advice.running().stream().anyMatch(one -> one.id().equals(measure))) {
            return RUNNING;
        }
        if (advice.notNow().stream().anyMatch(one -> one.id().equals(measure))) {
            return NOT_NOW;
        }
        return advice.notAdvised().stream().anyMatch(one -> one.id().equals(measure)) ? NOT_ADVISED : NOT_NEEDED;
    }

    /** Whether other answers could bring such a measure in. */
    boolean opens() {
        return this == NOT_NOW || this == NOT_NEEDED;
    }

    /** The measures that come first in time. */
    static List<String> first(Advice advice) {
        return advice.firstInTime(FIRST_MEASURES);
    }
}
