package org.migrationadvisor.explore;

import java.util.BitSet;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;

/** What every search works with. Thread-safe. */
record Parts(Advisor advisor, Choices choices, Deltas deltas, Reach reach) {

    static Parts of(Advisor advisor) {
        return new Parts(
                advisor,
                new Choices(advisor.knowledge(), advisor.rules()),
                new Deltas(advisor.knowledge()),
                new Reach(advisor.knowledge(), advisor.rules()));
    }

    /** The conditions that a change of this profile can touch. */
    BitSet reached(Profile profile, Change change) {
        return reach.of(deltas.facts(profile, change));
    }

    /** The profile that a search starts from, and what its advice comes to. */
    record Start(Advice advice, Outcome outcome, Standpoint standpoint) {

        static Start of(Advice advice, Iterable<String> catalogue) {
            return new Start(advice, Outcome.of(advice, catalogue), new Standpoint(advice));
        }

        Profile profile() {
            return advice.profile();
        }
    }
}
