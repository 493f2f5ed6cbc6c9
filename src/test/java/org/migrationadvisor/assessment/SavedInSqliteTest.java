package org.migrationadvisor.assessment;

/** Saved assessments in SQLite. */
final class SavedInSqliteTest extends SavedAssessments {

    SavedInSqliteTest() {
        super(Bench.sqlite());
    }
}
