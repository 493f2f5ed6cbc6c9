package org.migrationadvisor.web;

import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.time.Clock;

/**
 * Slows down whoever tries out secrets. Only what was not found counts, from all addresses together: those who hold a link are let in however
 * many they are and whatever others do, and no header can move the limit. Thread-safe.
 */
final class Guesses {

    private static final int MOST = 30;
    private static final long MILLISECONDS_FOR_ONE = 2_000;

    private final Clock clock;
    private final Journal journal;
    private double left = MOST;
    private long counted;
    private boolean told;

    Guesses(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
        this.counted = clock.millis();
    }

    /** A handler whose misses are counted. */
    Handler counted(Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (NotFoundResponse missed) {
                if (isTooMany(Journal.route(context))) {
                    context.header("Retry-After", "60");
                    throw new TooManyRequestsResponse();
                }
                throw missed;
            }
        };
    }

    /** Counts a miss; of a row of misses only the first too many is told. */
    private synchronized boolean isTooMany(String route) {
        long now = clock.millis();
        left = Math.min(MOST, left + Math.max(0, now - counted) / (double) MILLISECONDS_FOR_ONE);
        counted = now;
        if (left >= 1) {
            left--;
            told = told && left < MOST / 2.0;
            return false;
        }
        if (!told) {
            told = true;
            journal.event("guessing", route);
        }
        return true;
    }
}
