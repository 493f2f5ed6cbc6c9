package org.migrationadvisor.web.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Explorer;
import org.migrationadvisor.explore.Limits;
import org.migrationadvisor.web.Turnstile;

/**
 * Explores for those who ask over HTTP: few at once, and no longer than people wait. What was found for a case is kept, since everybody looks at
 * cases; never what was found for anybody's own answers. Thread-safe.
 */
public final class Explorations {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Limits LIMITS = Limits.WIDE.within(Duration.ofSeconds(20));

    private final Explorer explorer;
    private final Turnstile turnstile;
    private final List<Profile> cases;
    private final Map<Profile, Exploration> ofCases = new ConcurrentHashMap<>();

    public Explorations(Advisor advisor) {
        this(advisor, new Turnstile(AT_ONCE, PATIENCE));
    }

    Explorations(Advisor advisor, Turnstile turnstile) {
        this.turnstile = turnstile;
        this.explorer = new Explorer(advisor);
        this.cases =
                advisor.knowledge().cases().values().stream().map(Case::profile).toList();
    }

    /** What exploring finds; empty where others are at it and do not finish in time. */
    public Optional<Exploration> explore(Profile profile) {
        Optional<Exploration> known = Optional.ofNullable(ofCases.get(profile));
        if (known.isPresent()) {
            return known;
        }
        Optional<Exploration> found = turnstile.pass(() -> explorer.explore(profile, LIMITS));
        found.filter(exploration -> exploration.complete() && cases.contains(profile))
                .ifPresent(exploration -> ofCases.put(profile, exploration));
        return found;
    }
}
