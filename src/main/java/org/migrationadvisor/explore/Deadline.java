package org.migrationadvisor.explore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When a search has to stop. Thread-safe. */
record Deadline(Clock clock, Instant end) {

    static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    boolean passed() {
        return !clock.instant().isBefore(end);
    }
}
