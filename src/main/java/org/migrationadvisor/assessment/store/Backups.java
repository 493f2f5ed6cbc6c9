package org.migrationadvisor.assessment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Backs up the assessments of a place, also while a server runs on it, and restores them. */
public final class Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
    private static final String DAILY = "daily-";
    private static final String ENDING = ".backup";

    private final StorePlace place;
    private final Clock clock;

    public Backups(StorePlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /**
     * What was restored.
     *
     * @param rows  how many rows
     * @param aside where that which stood there before is kept; nothing if nothing stood there
     */
    public record Restored(long rows, Optional<Path> aside) {}

    /**
     * Writes a backup as of this moment.
     *
     * @return how many rows it holds
     * @throws StoreRefused if there is nothing to back up, it is damaged, or the file cannot be written
     */
    public long backup(Path file) {
        try {
            return place.database().isPresent()
                    ? postgres(new PostgresServer(place.database().get()), file)
                    : sqlite(new SqliteFile(DataFolder.database(folder())), file);
        } catch (SQLException failed) {
            throw new StoreRefused("The database cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static long postgres(PostgresServer server, Path file) throws SQLException {
        Schema schema = new Schema(server.shown(), server.forMigration());
        schema.refuseUnfit();
        int version = schema.version()
                .orElseThrow(() -> new StoreRefused(server.shown() + ": holds no assessments to back up"));
        try (Connection connection = server.openForLong()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return BackupWriter.write(connection, version, file);
        }
    }

    private static long sqlite(SqliteFile sqlite, Path file) throws SQLException {
        if (!Files.exists(sqlite.path())) {
            throw new StoreRefused(sqlite.path() + ": no such database; name its folder with --data DIR");
        }
        sqlite.refuseDamage();
        Schema schema = new Schema(sqlite.path().toString(), sqlite.forMigration());
        schema.refuseUnfit();
        int version = schema.version()
                .orElseThrow(() -> new StoreRefused(sqlite.path() + ": holds no assessments to back up"));
        return snapshot(sqlite, version, file);
    }

    static long snapshot(SqliteFile sqlite, int version, Path file) throws SQLException {
        try (Connection connection = sqlite.forReading()) {
            connection.setAutoCommit(false);
            return BackupWriter.write(connection, version, file);
        }
    }

    /**
     * Puts what a backup holds in place of all that is there. Nothing is touched before the backup has been loaded and checked, and what
     * stood there before is kept aside.
     *
     * @throws StoreRefused if the file is no whole backup, is of a newer program, or a server is running
     */
    public Restored restore(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreRefused(file + ": no such file");
        }
        BackupReader backup = BackupReader.open(file);
        try (DataFolder claimed = DataFolder.claim(folder())) {
            return place.database().isPresent()
                    ? intoPostgres(new PostgresServer(place.database().get()), backup)
                    : intoFolder(claimed.path(), backup);
        } catch (SQLException | IOException failed) {
            throw new StoreRefused("The backup was not restored: " + failed.getMessage(), failed);
        }
    }

    private Restored intoFolder(Path folder, BackupReader backup) throws SQLException, IOException {
        try (Staging staging = Staging.load(backup, folder)) {
            Path database = DataFolder.database(folder);
            Replacement replacement = new Replacement(database, folder.resolve("before-restore-" + now()));
            return new Restored(backup.rows(), replacement.by(staging.finished()));
        }
    }

    private Restored intoPostgres(PostgresServer server, BackupReader backup) throws SQLException, IOException {
        Path folder = folder();
        try (Connection connection = server.forRestoring();
                Staging staging = Staging.load(backup, folder)) {
            Schema schema = new Schema(server.shown(), server.forMigration());
            boolean filled = schema.version().isPresent();
            schema.refuseUnfit();
            Path aside = DataFolder.backups(folder).resolve("before-restore-" + now() + ENDING);
            if (filled) {
                DataFolder.make(aside.getParent());
                postgres(server, aside);
            }
            schema.migrate();
            staging.copyInto(connection);
            return new Restored(backup.rows(), Optional.of(aside).filter(kept -> filled));
        }
    }

    private Path folder() {
        return place.folder().toAbsolutePath().normalize();
    }

    private String now() {
        return STAMP.format(clock.instant());
    }

    /**
     * Writes the backup of this day into the data folder, if there is none yet, and deletes all but the latest ones.
     *
     * @param keep how many days are kept
     */
    public void daily(int keep) {
        Path backups = DataFolder.backups(folder());
        DataFolder.make(backups);
        Path today = backups.resolve(DAILY + DAY.format(clock.instant()) + ENDING);
        if (!Files.exists(today)) {
            backup(today);
        }
        try (Stream<Path> files = Files.list(backups)) {
            files.filter(file -> file.getFileName().toString().matches(DAILY + "\\d{8}\\" + ENDING))
                    .sorted(Comparator.reverseOrder())
                    .skip(keep)
                    .forEach(Backups::deleteQuietly);
        } catch (IOException unreadable) {
            throw new StoreRefused(backups + ": cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            // Left for the operator to look at.
        }
    }
}
