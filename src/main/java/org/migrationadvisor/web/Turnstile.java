package org.migrationadvisor.web;

import io.javalin.http.Handler;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only a few through at a time to what costs seconds, so that everybody else's pages stay quick. Whoever has waited long enough is sent
 * away, and so is everybody when too many wait. Thread-safe.
 */
public final class Turnstile {
    /** When somebody who was sent away should come again. */
    public static final int COME_BACK_SECONDS = 10;

    private static final int MOST_WAITING = 30;

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param places   how many are let through at a time
     * @param patience how long the others wait before they are sent away
     */
    public Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** What comes of some work when it is its turn; empty where others are at it and do not finish in time. */
    public <T> Optional<T> pass(Supplier<T> work) {
        if (!turn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    /** A handler that waits for its turn. */
    Handler before(Handler handler) {
        return context -> {
            if (!turn()) {
                throw new ServiceUnavailableResponse();
            }
            try {
                handler.handle(context);
            } finally {
                places.release();
            }
        };
    }

    private boolean turn() {
        try {
            return places.getQueueLength() <= MOST_WAITING
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
