package org.migrationadvisor.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Explorer;
import org.migrationadvisor.explore.Limits;

/** Explores for one request at a time, since each takes all it gets; the latest results are kept for those who look again. Thread-safe. */
final class Explorations {

    private static final int KEPT = 64;
    private static final int PATIENCE_SECONDS = 10;

    private final Explorer explorer;
    private final Semaphore turn = new Semaphore(1, true);
    private final Map<Profile, Exploration> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Profile, Exploration> eldest) {
            return size() > KEPT;
        }
    });

    Explorations(Advisor advisor) {
        this.explorer = new Explorer(advisor);
    }

    /**
     * What would change the advice to a profile.
     *
     * @throws Busy if others explore for too long
     */
    Exploration of(Profile profile) {
        Exploration known = kept.get(profile);
        if (known != null) {
            return known;
        }
        waitForTurn();
        try {
            Exploration exploration = explorer.explore(profile, Limits.WIDE);
            kept.put(profile, exploration);
            return exploration;
        } finally {
            turn.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy(PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy(PATIENCE_SECONDS);
        }
    }
}
