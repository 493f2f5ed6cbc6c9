package org.migrationadvisor.assessment.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A SQLite file, and how it is opened: so that what is committed is synced, and what is deleted is overwritten. */
final class SqliteFile {

    /** What is set on every connection, and what the database must then say it is. */
    private static final Map<String, List<String>> SETTINGS = Map.of(
            "journal_mode", List.of("WAL", "wal"),
            "synchronous", List.of("FULL", "2"),
            "fullfsync", List.of("ON", "1"),
            "checkpoint_fullfsync", List.of("ON", "1"),
            "foreign_keys", List.of("ON", "1"),
            "secure_delete", List.of("ON", "1"),
            "busy_timeout", List.of("5000", "5000"),
            "trusted_schema", List.of("OFF", "0"));

    private final Path file;

    SqliteFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /** A connection whose transactions begin by taking the one right to write. */
    Connection forWriting() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return ready(source(config));
    }

    /** A connection that cannot write. */
    Connection forReading() throws SQLException {
        Connection connection = ready(source(new SQLiteConfig()));
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = on");
        }
        return connection;
    }

    /** Connections for the migration, which needs no more than that what it commits is synced. */
    DataSource forMigration() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return source(config);
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Connection ready(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> setting : SETTINGS.entrySet()) {
                set(
                        statement,
                        setting.getKey(),
                        setting.getValue().get(0),
                        setting.getValue().get(1));
            }
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static void set(Statement statement, String pragma, String value, String expected) throws SQLException {
        statement.execute("pragma " + pragma + " = " + value);
        String found = first(statement, "pragma " + pragma);
        if (!expected.equals(found)) {
            throw new StoreRefused("SQLite: " + pragma + " is " + found + " and cannot be set to " + value
                    + "; confirmed answers could be lost. Is the data folder on a network share? Choose a folder on a"
                    + " disk of this machine with --data DIR.");
        }
    }

    /**
     * Reads the whole file.
     *
     * @throws StoreRefused if it is damaged, or cannot be read
     */
    void refuseDamage() {
        String damage;
        try {
            damage = damage();
        } catch (SQLException unreadable) {
            throw Failures.refusal(file.toString(), unreadable);
        }
        if (!damage.isEmpty()) {
            throw new StoreRefused(
                    file + ": is damaged (" + damage.lines().findFirst().orElse("")
                            + "). Restore the latest backup with: advisor restore FILE");
        }
    }

    private String damage() throws SQLException {
        try (Connection connection = source(new SQLiteConfig()).getConnection();
                Statement statement = connection.createStatement()) {
            String found = first(statement, "pragma quick_check(1)");
            return "ok".equals(found) ? "" : found;
        }
    }

    /** Empties the write-ahead log into the file, so that nothing deleted stays behind in it. */
    static void emptyLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
