package org.migrationadvisor.assessment.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/** The tables and how they came to be, version by version. */
final class Schema {

    /** Where the steps from version to version lie. */
    static final String MIGRATIONS = "classpath:db/assessment";

    private final String place;
    private final Flyway flyway;

    /**
     * @param place what to call the database when it is refused
     */
    Schema(String place, DataSource database, String... migrations) {
        this(place, database, MigrationVersion.LATEST, migrations.length == 0 ? new String[] {MIGRATIONS} : migrations);
    }

    private Schema(String place, DataSource database, MigrationVersion target, String... migrations) {
        this.place = place;
        this.flyway = Flyway.configure()
                .dataSource(database)
                .locations(migrations)
                .target(target)
                .group(true)
                .cleanDisabled(true)
                .load();
    }

    /** The tables as they were in an earlier version, so that an old backup fits into them. */
    static Schema at(int version, String place, DataSource database) {
        return new Schema(place, database, MigrationVersion.fromVersion(Integer.toString(version)), MIGRATIONS);
    }

    /** The version of the tables; none before the first migration. */
    Optional<Integer> version() {
        return Optional.ofNullable(known().current()).map(Schema::number);
    }

    /** The version that this program brings. */
    int newest() {
        int newest = 0;
        for (MigrationInfo migration : known().all()) {
            newest = migration.getState().isResolved() && !future(migration)
                    ? Math.max(newest, number(migration))
                    : newest;
        }
        return newest;
    }

    /** Whether there is an older version that has to be migrated. */
    boolean outdated() {
        return version().filter(version -> version < newest()).isPresent();
    }

    /**
     * Refuses tables that a newer program has made, or that a migration left half done.
     */
    void refuseUnfit() {
        for (MigrationInfo migration : known().all()) {
            if (future(migration)) {
                throw new StoreRefused(place + ": was written by a newer version of this program (tables of version "
                        + migration.getVersion() + "; this one knows up to " + newest()
                        + "). Use the newer program, or restore a backup made with this one.");
            }
            if (migration.getState().isFailed()) {
                throw new StoreRefused(place + ": a migration to version " + migration.getVersion()
                        + " did not end well. Restore the copy that was made before it.");
            }
        }
    }

    /** Brings the tables to the version it was made for: all steps or none, so that the copy made before is of what stood there. */
    void migrate() {
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw Failures.refusal(place, failed);
        }
    }

    private MigrationInfoService known() {
        try {
            return flyway.info();
        } catch (FlywayException failed) {
            throw Failures.refusal(place, failed);
        }
    }

    private static boolean future(MigrationInfo migration) {
        return migration.getState().name().startsWith("FUTURE");
    }

    private static int number(MigrationInfo migration) {
        return migration.getVersion().getMajor().intValueExact();
    }
}
