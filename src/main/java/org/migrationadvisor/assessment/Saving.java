package org.migrationadvisor.assessment;

import java.util.Optional;
import org.migrationadvisor.assessment.store.AssessmentRow;
import org.migrationadvisor.assessment.store.Records;
import org.migrationadvisor.assessment.store.RevisionRow;
import org.migrationadvisor.domain.Profile;

/** One change being saved, within its transaction. */
final class Saving {

    private final Records records;
    private final AssessmentRow row;
    private final Change change;
    private final Values values;
    private final long time;

    /**
     * @param row the assessment, which nobody else changes until the transaction ends
     * @param time when it is saved
     */
    Saving(Records records, AssessmentRow row, Change change, Values values, long time) {
        this.records = records;
        this.row = row;
        this.change = change;
        this.values = values;
        this.time = time;
    }

    Saved saved() {
        Profile shown =
                records.revision(row.id(), change.base()).map(this::profile).orElseThrow(Gone::new);
        Optional<RevisionRow> earlier =
                records.sentAs(row.id(), change.key()).filter(revision -> revision.number() > change.base());
        Profile base = earlier.map(revision -> known(shown, revision)).orElse(shown);
        if (earlier.isPresent()
                && ProfileDifference.between(base, change.onto(base)).isEmpty()) {
            return new Saved.Done(values.assessment(row, earlier.get()), values.others(earlier.get()));
        }
        Profile now = values.profiles().read(row.profile());
        Merging merging = new Merging(base, now, change);
        return merging.clashes() ? merging.conflict(values.assessment(row)) : done(now, merging);
    }

    private Profile profile(RevisionRow revision) {
        return values.profiles().read(revision.profile());
    }

    /**
     * What the sender of a page knows who has sent it before: their own answers of that time, but not what was merged with them. So the
     * same answers are a repetition, and other answers go on from the first ones without clashing with them.
     */
    private Profile known(Profile shown, RevisionRow earlier) {
        Profile known = profile(earlier);
        for (String question : values.others(earlier)) {
            known = Given.of(shown, question).in(known, question);
        }
        return values.renamedByOthers(earlier)
                ? new Profile(shown.municipality(), known.answers(), known.notes())
                : known;
    }

    private Saved done(Profile now, Merging merging) {
        if (ProfileDifference.between(now, merging.merged()).isEmpty()) {
            return done(row.revision(), row.profile(), merging);
        }
        String text = values.profiles().written(merging.merged());
        long number = row.revision() + 1;
        records.addRevision(
                row.id(), new RevisionRow(number, time, text, change.key(), String.join(",", merging.unseen())));
        return done(number, text, merging);
    }

    private Saved done(long number, String profile, Merging merging) {
        records.touch(row.id(), number, time);
        return new Saved.Done(
                values.assessment(new AssessmentRow(
                        row.id(), number, row.created(), time, row.program(), row.knowledge(), profile)),
                merging.others());
    }
}
