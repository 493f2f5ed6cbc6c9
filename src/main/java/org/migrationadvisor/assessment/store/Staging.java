package org.migrationadvisor.assessment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database of its own, made from a backup and checked, before anything that exists is touched. */
final class Staging implements AutoCloseable {

    /** What the names of such folders begin with. */
    static final String NAME = "restoring";

    private final Path folder;
    private final SqliteFile file;

    private Staging(Path folder) {
        this.folder = folder;
        this.file = new SqliteFile(folder.resolve("restoring.sqlite"));
    }

    /**
     * Loads a backup into the tables as they were when it was made, brings them up to date, and checks the whole.
     *
     * @param beside the folder in which it is done, so that the result can be renamed into its place
     */
    static Staging load(BackupReader backup, Path beside) throws SQLException, IOException {
        Staging staging = new Staging(Files.createTempDirectory(beside, NAME));
        try {
            staging.fill(backup);
            return staging;
        } catch (SQLException | RuntimeException refused) {
            staging.close();
            throw refused;
        }
    }

    private void fill(BackupReader backup) throws SQLException {
        Schema newest = new Schema("The backup", file.forMigration());
        if (backup.schema() < 1 || backup.schema() > newest.newest()) {
            throw new StoreRefused("The backup was made by a newer version of this program (tables of version "
                    + backup.schema() + "; this one knows up to " + newest.newest() + "). Nothing was changed.");
        }
        Schema.at(backup.schema(), "The backup", file.forMigration()).migrate();
        try (Connection connection = file.forWriting()) {
            connection.setAutoCommit(false);
            try (Filling filling = new Filling(connection)) {
                backup.read(filling);
                filling.finish();
            }
            connection.commit();
            connection.setAutoCommit(true);
            refuseLooseEnds(connection);
        }
        newest.migrate();
        file.refuseDamage();
    }

    private static void refuseLooseEnds(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet loose = statement.executeQuery("pragma foreign_key_check")) {
            if (loose.next()) {
                throw new StoreRefused("The backup holds rows of table " + loose.getString(1)
                        + " that belong to nothing. Nothing was changed.");
            }
        }
    }

    /** The file, closed, synced and with an empty log. */
    Path finished() throws SQLException, IOException {
        try (Connection connection = file.forWriting()) {
            SqliteFile.emptyLog(connection);
        }
        BackupWriter.sync(file.path());
        return file.path();
    }

    /** Puts everything in place of what another database holds, in one transaction. */
    void copyInto(Connection target) throws SQLException {
        target.setAutoCommit(false);
        try (Connection source = file.forReading();
                Statement statement = target.createStatement()) {
            for (int i = Tables.ALL.size() - 1; i >= 0; i--) {
                statement.executeUpdate("delete from " + Tables.ALL.get(i));
            }
            for (String table : Tables.ALL) {
                List<String> columns = Tables.columns(source, table);
                try (Tables.Inserting inserting = new Tables.Inserting(target, table, columns)) {
                    Tables.read(source, table, inserting::put);
                    inserting.finish();
                }
            }
            target.commit();
        }
    }

    @Override
    public void close() {
        DataFolder.empty(folder, "*");
        Backups.deleteQuietly(folder);
    }

    /** Takes what a backup holds into the tables it names. */
    private static final class Filling implements BackupReader.Content, AutoCloseable {

        private final Connection connection;
        private Tables.Inserting inserting;
        private int width;

        Filling(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void table(String name, List<String> columns) throws SQLException {
            finish();
            List<String> expected = Tables.ALL.contains(name) ? Tables.columns(connection, name) : List.of();
            if (expected.isEmpty() || !expected.equals(columns)) {
                throw new StoreRefused("The backup holds a table that does not fit: " + name + " " + columns
                        + ". Nothing was changed.");
            }
            width = expected.size();
            inserting = new Tables.Inserting(connection, name, expected);
        }

        @Override
        public void row(List<Object> row) throws SQLException {
            if (inserting == null || row.size() != width) {
                throw new StoreRefused("The backup holds a row that does not fit its table. Nothing was changed.");
            }
            inserting.put(row);
        }

        void finish() throws SQLException {
            if (inserting != null) {
                inserting.finish();
                inserting.close();
                inserting = null;
            }
        }

        @Override
        public void close() throws SQLException {
            if (inserting != null) {
                inserting.close();
            }
        }
    }
}
