package org.migrationadvisor.assessment;

import java.util.List;
import java.util.Optional;

/** What became of a change. */
public sealed interface Saved {

    /**
     * It is committed and synced.
     *
     * @param others questions that somebody else has changed since the page was shown; theirs stands, nothing of this change touched it
     */
    record Done(Assessment now, List<String> others) implements Saved {
        public Done {
            others = List.copyOf(others);
        }
    }

    /**
     * Somebody else changed the same to something different, and nothing was saved. To resolve it, the choice is sent with {@code now}'s
     * revision as its base and a key of its own.
     *
     * @param municipality the name that was sent, where it is the name that clashes with {@code now}'s
     */
    record Conflict(Assessment now, List<Clash> clashes, Optional<String> municipality) implements Saved {
        public Conflict {
            clashes = List.copyOf(clashes);
        }
    }
}
