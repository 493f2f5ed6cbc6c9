package org.migrationadvisor.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.assessment.store.AdviceRow;
import org.migrationadvisor.assessment.store.AssessmentRow;
import org.migrationadvisor.assessment.store.Records;
import org.migrationadvisor.assessment.store.RevisionRow;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Questionnaire;

/**
 * The saved assessments. Safe for any number of threads. Every method that changes something is one transaction: when it returns, the
 * change is committed and synced, and when it throws, nothing may be said to be saved. Methods that only look write nothing.
 *
 * <p>All methods that take an {@link Access} throw {@link Gone} when the assessment has been deleted or has expired, or when the right
 * does not suffice; all may throw a {@link org.migrationadvisor.assessment.store.StoreFailure} when the database does not answer.
 */
public final class Assessments implements AutoCloseable {

    private static final int ID_LENGTH = 8;
    private static final String ID_LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

    private final Storage storage;
    private final Clock clock;
    private final SecureRandom chance;
    private final StoredProfiles profiles;
    private final Values values;
    private final Duration retention;

    /**
     * @param storage   closed together with this
     * @param retention how long after its last save an assessment is kept
     */
    public Assessments(
            Storage storage, Clock clock, SecureRandom chance, Questionnaire questionnaire, Duration retention) {
        this.storage = storage;
        this.clock = clock;
        this.chance = chance;
        this.profiles = new StoredProfiles(questionnaire);
        this.values = new Values(profiles, retention);
        this.retention = retention;
    }

    /** How long after its last save an assessment is kept. */
    public Duration retention() {
        return retention;
    }

    /** Saves a new assessment, which may begin with answers of a file or of last year. */
    public Created create(Profile profile, Version version) {
        String text = profiles.written(profile);
        Created created = new Created(id(), Secret.random(chance), Secret.random(chance));
        long now = clock.millis();
        storage.write(records -> {
            records.create(new AssessmentRow(created.id(), 1, now, now, version.program(), version.knowledge(), text));
            records.addRevision(created.id(), new RevisionRow(1, now, text, "", ""));
            records.addSecret(created.edit().hash(), created.id(), Right.EDIT.code());
            records.addSecret(created.read().hash(), created.id(), Right.READ.code());
            return created;
        });
        return created;
    }

    private String id() {
        return chance.ints(ID_LENGTH, 0, ID_LETTERS.length())
                .collect(
                        StringBuilder::new, (id, letter) -> id.append(ID_LETTERS.charAt(letter)), StringBuilder::append)
                .toString();
    }

    /** What a secret opens: nothing if it is unknown or revoked, or its assessment deleted or expired. */
    public Optional<Access> access(String secret) {
        return Secret.parse(secret)
                .flatMap(known -> storage.read(records -> records.access(known.hash())))
                .filter(row -> !expired(row.saved()))
                .map(row -> new Access(row.assessment(), Coded.of(Right.class, row.allows())));
    }

    /** The same, if the secret opens that assessment. */
    public Optional<Access> access(String assessment, String secret) {
        return access(secret).filter(access -> access.assessment().equals(assessment));
    }

    /** The assessment as it stands now. */
    public Assessment current(Access access) {
        return values.assessment(storage.read(records -> row(records, access)));
    }

    /** Saves all answers of a page, or none of them. */
    public Saved save(Access access, Change change) {
        allow(access, Right.EDIT);
        return storage.write(records -> {
            records.lock(access.assessment());
            return new Saving(records, row(records, access), change, values, clock.millis()).saved();
        });
    }

    /** Every revision, the latest first. */
    public List<Revision> history(Access access) {
        return storage.read(records -> {
            row(records, access);
            return records.revisions(access.assessment()).stream()
                    .map(values::revision)
                    .toList();
        });
    }

    /** One revision. */
    public Assessment revision(Access access, int number) {
        return storage.read(records -> {
            AssessmentRow row = row(records, access);
            return values.assessment(row, records.revision(row.id(), number).orElseThrow(Gone::new));
        });
    }

    /** Makes a new secret for a right; the links with the old one open nothing any more. */
    public Secret renew(Access access, Right right) {
        allow(access, Right.EDIT);
        Secret secret = Secret.random(chance);
        storage.write(records -> {
            AssessmentRow row = row(records, access);
            records.removeSecrets(row.id(), right.code());
            records.addSecret(secret.hash(), row.id(), right.code());
            return secret;
        });
        return secret;
    }

    /** Makes the links of a right open nothing any more. */
    public void revoke(Access access, Right right) {
        allow(access, Right.EDIT);
        storage.write(records -> records.removeSecrets(row(records, access).id(), right.code()));
    }

    /** Deletes the assessment with its history for good. */
    public void delete(Access access) {
        allow(access, Right.EDIT);
        storage.write(records -> records.delete(row(records, access).id()));
        storage.forget();
    }

    /** Deletes what was last saved longer ago than the retention, and says how many assessments that were. */
    public int sweep() {
        int swept = storage.write(records ->
                records.deleteSavedBefore(clock.instant().minus(retention).toEpochMilli()));
        if (swept > 0) {
            storage.forget();
        }
        return swept;
    }

    /** Keeps the advice as it is given now, in place of what was kept before. */
    public void keepAdvice(Access access, int revision, Version version, String adviceJson) {
        allow(access, Right.EDIT);
        storage.write(records -> {
            AssessmentRow row = row(records, access);
            records.revision(row.id(), revision).orElseThrow(Gone::new);
            return records.keepAdvice(
                    row.id(),
                    new AdviceRow(revision, clock.millis(), version.program(), version.knowledge(), adviceJson));
        });
    }

    /** The advice as it was last given. */
    public Optional<KeptAdvice> keptAdvice(Access access) {
        return storage.read(records -> records.advice(row(records, access).id()))
                .map(values::advice);
    }

    /** Whether the database answers. */
    public boolean healthy() {
        return storage.healthy();
    }

    @Override
    public void close() {
        storage.close();
    }

    private AssessmentRow row(Records records, Access access) {
        return records.assessment(access.assessment())
                .filter(row -> !expired(row.saved()))
                .orElseThrow(Gone::new);
    }

    private static void allow(Access access, Right right) {
        if (access.right() != right) {
            throw new Gone();
        }
    }

    private boolean expired(long saved) {
        return !values.expiry(saved).isAfter(clock.instant());
    }
}
