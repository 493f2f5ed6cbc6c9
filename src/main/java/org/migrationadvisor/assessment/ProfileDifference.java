package org.migrationadvisor.assessment;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Profile;

/**
 * What differs between two profiles.
 *
 * @param renamed the two names, where they differ
 * @param changed the questions given differently, in the order of their ids
 */
public record ProfileDifference(Optional<Renamed> renamed, List<Changed> changed) {

    /** One question before and after. */
    public record Changed(String question, Given before, Given after) {}

    /** The name of the municipality before and after. */
    public record Renamed(String before, String after) {}

    /** What differs between two profiles. */
    public static ProfileDifference between(Profile before, Profile after) {
        Optional<Renamed> renamed = Optional.of(new Renamed(before.municipality(), after.municipality()))
                .filter(names -> !names.before().equals(names.after()));
        List<Changed> changed = Given.questions(List.of(before, after)).stream()
                .map(question -> new Changed(question, Given.of(before, question), Given.of(after, question)))
                .filter(question -> !question.before().same(question.after()))
                .toList();
        return new ProfileDifference(renamed, changed);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return renamed.isEmpty() && changed.isEmpty();
    }
}
