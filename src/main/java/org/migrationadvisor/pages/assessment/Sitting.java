package org.migrationadvisor.pages.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.assessment.Revision;
import org.migrationadvisor.domain.Profile;

/**
 * Saves within a short while, taken as one: a page that saves by itself makes many of them.
 *
 * @param revision the last of its revisions
 * @param before   how the answers stood before it; nothing for the first
 * @param after    how they stood at its end
 */
public record Sitting(int revision, Instant saved, Optional<Profile> before, Profile after) {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    /**
     * The sittings of a history, the last one first like the history itself.
     *
     * @param history every revision, the latest first
     */
    public static List<Sitting> of(List<Revision> history) {
        List<Sitting> sittings = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < history.size(); i++) {
            boolean begins = i + 1 == history.size()
                    || Duration.between(
                                            history.get(i + 1).saved(),
                                            history.get(i).saved())
                                    .compareTo(PAUSE)
                            > 0;
            if (begins) {
                Revision end = history.get(last);
                Optional<Profile> before = i + 1 == history.size()
                        ? Optional.empty()
                        : Optional.of(history.get(i + 1).profile());
                sittings.add(new Sitting(end.number(), end.saved(), before, end.profile()));
                last = i + 1;
            }
        }
        return sittings;
    }
}
