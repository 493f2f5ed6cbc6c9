package org.migrationadvisor.assessment.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The rows, seen and changed within one transaction. */
public final class Records {

    private static final RowMapper<RevisionRow> REVISION = (row, context) -> new RevisionRow(
            row.getLong("number"),
            row.getLong("saved"),
            row.getString("profile"),
            row.getString("sent_as"),
            row.getString("others"));

    private final Handle handle;
    private final Engine engine;

    Records(Handle handle, Engine engine) {
        this.handle = handle;
        this.engine = engine;
    }

    /** Puts a new assessment, without its revision. */
    public void create(AssessmentRow row) {
        handle.execute(
                "insert into assessment (id, revision, created, saved, program, knowledge) values (?, ?, ?, ?, ?, ?)",
                row.id(),
                row.revision(),
                row.created(),
                row.saved(),
                row.program(),
                row.knowledge());
    }

    /** Lets nobody else change the assessment until the transaction ends. */
    public void lock(String assessment) {
        if (engine == Engine.POSTGRESQL) {
            handle.createQuery("select id from assessment where id = ? for update")
                    .bind(0, assessment)
                    .mapTo(String.class)
                    .findOne();
        }
    }

    /** One assessment with its latest profile. */
    public Optional<AssessmentRow> assessment(String id) {
        return handle.createQuery("select a.id, a.revision, a.created, a.saved, a.program, a.knowledge, r.profile"
                        + " from assessment a join revision r on r.assessment = a.id and r.number = a.revision"
                        + " where a.id = ?")
                .bind(0, id)
                .map((row, context) -> new AssessmentRow(
                        row.getString("id"),
                        row.getLong("revision"),
                        row.getLong("created"),
                        row.getLong("saved"),
                        row.getString("program"),
                        row.getString("knowledge"),
                        row.getString("profile")))
                .findOne();
    }

    /** Says which revision is the latest, and when it was saved. */
    public void touch(String assessment, long revision, long saved) {
        handle.execute("update assessment set revision = ?, saved = ? where id = ?", revision, saved, assessment);
    }

    public void addRevision(String assessment, RevisionRow row) {
        handle.execute(
                "insert into revision (assessment, number, saved, profile, sent_as, others) values (?, ?, ?, ?, ?, ?)",
                assessment,
                row.number(),
                row.saved(),
                row.profile(),
                row.sentAs(),
                row.others());
    }

    public Optional<RevisionRow> revision(String assessment, long number) {
        return handle.createQuery("select * from revision where assessment = ? and number = ?")
                .bind(0, assessment)
                .bind(1, number)
                .map(REVISION)
                .findOne();
    }

    /** The latest revision that a page made. */
    public Optional<RevisionRow> sentAs(String assessment, String key) {
        return handle.createQuery(
                        "select * from revision where assessment = ? and sent_as = ? order by number desc limit 1")
                .bind(0, assessment)
                .bind(1, key)
                .map(REVISION)
                .findOne();
    }

    /** Every revision, the latest first. */
    public List<RevisionRow> revisions(String assessment) {
        return handle.createQuery("select * from revision where assessment = ? order by number desc")
                .bind(0, assessment)
                .map(REVISION)
                .list();
    }

    public void addSecret(String hash, String assessment, String allows) {
        handle.execute("insert into secret (hash, assessment, allows) values (?, ?, ?)", hash, assessment, allows);
    }

    public int removeSecrets(String assessment, String allows) {
        return handle.execute("delete from secret where assessment = ? and allows = ?", assessment, allows);
    }

    /** What the secret with a hash opens. */
    public Optional<AccessRow> access(String hash) {
        return handle.createQuery("select s.assessment, s.allows, a.saved"
                        + " from secret s join assessment a on a.id = s.assessment where s.hash = ?")
                .bind(0, hash)
                .map((row, context) ->
                        new AccessRow(row.getString("assessment"), row.getString("allows"), row.getLong("saved")))
                .findOne();
    }

    /** Keeps advice in place of what was kept before. */
    public int keepAdvice(String assessment, AdviceRow row) {
        handle.execute("delete from advice where assessment = ?", assessment);
        return handle.execute(
                "insert into advice (assessment, revision, kept, program, knowledge, document) values (?, ?, ?, ?, ?, ?)",
                assessment,
                row.revision(),
                row.kept(),
                row.program(),
                row.knowledge(),
                row.document());
    }

    public Optional<AdviceRow> advice(String assessment) {
        return handle.createQuery("select * from advice where assessment = ?")
                .bind(0, assessment)
                .map((row, context) -> new AdviceRow(
                        row.getLong("revision"),
                        row.getLong("kept"),
                        row.getString("program"),
                        row.getString("knowledge"),
                        row.getString("document")))
                .findOne();
    }

    /** Deletes an assessment and all that belongs to it. */
    public int delete(String assessment) {
        return handle.execute("delete from assessment where id = ?", assessment);
    }

    /** Deletes all assessments last saved before a time, and says how many they were. */
    public int deleteSavedBefore(long time) {
        return handle.execute("delete from assessment where saved <= ?", time);
    }
}
