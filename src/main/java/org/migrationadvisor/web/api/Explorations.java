package org.migrationadvisor.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Explorer;
import org.migrationadvisor.explore.Limits;

/**
 * Explores for those who ask over HTTP: few at once, so that advice stays quick for everybody else. What was found for a case is kept, since
 * everybody looks at cases; never what was found for anybody's own answers. Thread-safe.
 */
public final class Explorations {

    /** When somebody who was sent away should ask again. */
    public static final String RETRY_AFTER_SECONDS = "5";

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 3;

    private final Explorer explorer;
    private final Semaphore places;
    private final long patienceSeconds;
    private final List<Profile> cases;
    private final Map<Profile, Exploration> ofCases = new ConcurrentHashMap<>();

    public Explorations(Advisor advisor) {
        this(advisor, AT_ONCE, PATIENCE_SECONDS);
    }

    Explorations(Advisor advisor, int atOnce, long patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
        this.explorer = new Explorer(advisor);
        this.cases =
                advisor.knowledge().cases().values().stream().map(Case::profile).toList();
        this.places = new Semaphore(atOnce, true);
    }

    /** What exploring finds; empty where others are at it and do not finish in time. */
    public Optional<Exploration> explore(Profile profile) {
        Optional<Exploration> known = Optional.ofNullable(ofCases.get(profile));
        if (known.isPresent()) {
            return known;
        }
        Optional<Exploration> found = explored(profile);
        found.filter(exploration -> cases.contains(profile))
                .ifPresent(exploration -> ofCases.put(profile, exploration));
        return found;
    }

    private Optional<Exploration> explored(Profile profile) {
        try {
            if (!places.tryAcquire(patienceSeconds, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(explorer.explore(profile, Limits.WIDE));
        } finally {
            places.release();
        }
    }
}
