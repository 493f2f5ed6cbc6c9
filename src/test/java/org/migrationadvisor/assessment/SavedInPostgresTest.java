package org.migrationadvisor.assessment;

/** Saved assessments in PostgreSQL. */
final class SavedInPostgresTest extends SavedAssessments {

    SavedInPostgresTest() {
        super(Bench.postgres());
    }
}
