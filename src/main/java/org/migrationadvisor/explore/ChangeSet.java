package org.migrationadvisor.explore;

import java.util.List;
import org.migrationadvisor.domain.Profile;

/** Changes that together do what none of them does alone. */
public record ChangeSet(List<Change> changes) {

    public ChangeSet {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A set of changes holds at least one");
        }
        changes = List.copyOf(changes);
    }

    /** That of the change that is hardest to bring about. */
    public Change.Kind kind() {
        return changes.stream()
                .map(Change::kind)
                .reduce(Change.Kind.ACT, (left, right) -> left.compareTo(right) >= 0 ? left : right);
    }

    /** Whether the local government can bring about every change in it. */
    public boolean actionable() {
        return kind() == Change.Kind.ACT;
    }

    /** The profile as it would be. */
    public Profile applyTo(Profile profile) {
        Profile changed = profile;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    boolean toggles(String code) {
        return changes.stream().anyMatch(change -> change.toggles(code));
    }
}
