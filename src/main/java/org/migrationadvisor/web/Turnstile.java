package org.migrationadvisor.web;

import io.javalin.http.Handler;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only a few through at a time to what costs seconds, so that everybody else's pages stay quick. Whoever has waited long enough is asked to
 * come again, and so is everybody when too many wait. Thread-safe.
 */
final class Turnstile {

    private static final int MOST_WAITING = 30;

    private final Semaphore places;
    private final long patienceMilliseconds;

    /**
     * @param places               how many are let through at a time
     * @param patienceMilliseconds how long the others wait before they are sent away
     */
    Turnstile(int places, long patienceMilliseconds) {
        this.places = new Semaphore(places, true);
        this.patienceMilliseconds = patienceMilliseconds;
    }

    /** A handler that waits for its turn. */
    Handler before(Handler handler) {
        return context -> {
            if (places.getQueueLength() > MOST_WAITING
                    || !places.tryAcquire(patienceMilliseconds, TimeUnit.MILLISECONDS)) {
                context.header("Retry-After", "10");
                throw new ServiceUnavailableResponse();
            }
            try {
                handler.handle(context);
            } finally {
                places.release();
            }
        };
    }
}
