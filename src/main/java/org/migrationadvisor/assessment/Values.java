package org.migrationadvisor.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.migrationadvisor.assessment.store.AdviceRow;
import org.migrationadvisor.assessment.store.AssessmentRow;
import org.migrationadvisor.assessment.store.RevisionRow;

/** Makes values of rows. */
final class Values {

    private final StoredProfiles profiles;
    private final Duration retention;

    Values(StoredProfiles profiles, Duration retention) {
        this.profiles = profiles;
        this.retention = retention;
    }

    StoredProfiles profiles() {
        return profiles;
    }

    Instant expiry(long saved) {
        return Instant.ofEpochMilli(saved).plus(retention);
    }

    /** An assessment as it stands. */
    Assessment assessment(AssessmentRow row) {
        return assessment(row, row.revision(), row.saved(), row.profile());
    }

    /** An assessment as it stood at a revision. */
    Assessment assessment(AssessmentRow row, RevisionRow then) {
        return assessment(row, then.number(), then.saved(), then.profile());
    }

    private Assessment assessment(AssessmentRow row, long revision, long saved, String profile) {
        return new Assessment(
                row.id(),
                Math.toIntExact(revision),
                profiles.read(profile),
                Instant.ofEpochMilli(row.created()),
                Instant.ofEpochMilli(saved),
                expiry(saved),
                new Version(row.program(), row.knowledge()));
    }

    Revision revision(RevisionRow row) {
        return new Revision(
                Math.toIntExact(row.number()), Instant.ofEpochMilli(row.saved()), profiles.read(row.profile()));
    }

    KeptAdvice advice(AdviceRow row) {
        return new KeptAdvice(
                Math.toIntExact(row.revision()),
                Instant.ofEpochMilli(row.kept()),
                new Version(row.program(), row.knowledge()),
                row.document());
    }

    /** The questions that were merged with a revision. */
    List<String> others(RevisionRow row) {
        return unseen(row).stream()
                .filter(question -> !question.equals(Merging.NAME))
                .toList();
    }

    /** Whether a new name of the municipality was merged with a revision. */
    boolean renamedByOthers(RevisionRow row) {
        return unseen(row).contains(Merging.NAME);
    }

    private static List<String> unseen(RevisionRow row) {
        return row.others().isEmpty() ? List.of() : List.of(row.others().split(","));
    }
}
