package org.migrationadvisor.assessment.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * The open database. Safe for any number of threads. A write is one transaction: when {@link #write} returns, it is committed and synced.
 */
public final class Storage implements AutoCloseable {

    private static final int READERS = 6;
    private static final int CONNECTIONS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration QUEUE = Duration.ofSeconds(10);

    private final Engine engine;
    private final ConnectionPool readers;
    private final ConnectionPool writers;
    private final Jdbi reading;
    private final Jdbi writing;
    private final Runnable release;

    private Storage(Engine engine, ConnectionPool readers, ConnectionPool writers, Runnable release) {
        this.engine = engine;
        this.readers = readers;
        this.writers = writers;
        this.reading = silent(Jdbi.create(readers));
        this.writing = silent(Jdbi.create(writers));
        this.release = release;
    }

    /** What fails is told without the answers and hashes that were to be stored. */
    private static Jdbi silent(Jdbi jdbi) {
        return jdbi.configure(
                StatementExceptions.class,
                telling -> telling.setMessageRendering(StatementExceptions.MessageRendering.NONE));
    }

    /**
     * The database at a place; made if there is none.
     *
     * @throws StoreRefused if it does not open, or could lose confirmed saves
     */
    public static Storage open(StorePlace place) {
        return place.database().map(Storage::at).orElseGet(() -> inFolder(place.folder()));
    }

    /**
     * The SQLite database of a data folder; made if there is none.
     *
     * @throws StoreRefused if the folder is in use or cannot be written to, or the file is damaged or of a newer program
     */
    public static Storage inFolder(Path folder) {
        return inFolder(folder, Schema.MIGRATIONS);
    }

    /** The same, with the steps from version to version that another program would have. */
    static Storage inFolder(Path folder, String... migrations) {
        DataFolder claimed = DataFolder.claim(folder.toAbsolutePath().normalize());
        try {
            SqliteFile file = new SqliteFile(DataFolder.database(claimed.path()));
            if (Files.exists(file.path())) {
                file.refuseDamage();
            }
            migrate(file, new Schema(file.path().toString(), file.forMigration(), migrations));
            ConnectionPool readers = new ConnectionPool(READERS, PATIENCE, file::forReading);
            ConnectionPool writers = new ConnectionPool(1, QUEUE, file::forWriting);
            return new Storage(Engine.SQLITE, readers, writers, claimed::close).tried();
        } catch (SQLException failed) {
            claimed.close();
            throw Failures.refusal(DataFolder.database(folder).toString(), failed);
        } catch (RuntimeException refused) {
            claimed.close();
            throw refused;
        }
    }

    /**
     * The tables of a PostgreSQL database; made if there are none.
     *
     * @param address a JDBC address
     * @throws StoreRefused if it does not answer, could lose confirmed saves, is being restored, or is of a newer program
     */
    public static Storage at(String address) {
        PostgresServer server = new PostgresServer(address);
        ConnectionPool pool = new ConnectionPool(CONNECTIONS, PATIENCE, server::forServing);
        try {
            Connection sharing = pool.openConnection();
            Schema schema = new Schema(server.shown(), server.forMigration());
            schema.refuseUnfit();
            schema.migrate();
            pool.closeConnection(sharing);
            return new Storage(Engine.POSTGRESQL, pool, pool, () -> {}).tried();
        } catch (SQLException away) {
            throw new StoreRefused(server.shown() + ": does not answer: " + away.getMessage(), away);
        }
    }

    /** Brings the tables up to date, after a copy of what was there. */
    private static void migrate(SqliteFile file, Schema schema) throws SQLException {
        schema.refuseUnfit();
        Optional<Integer> before = schema.version();
        if (schema.outdated()) {
            Path backups = DataFolder.backups(file.path().getParent());
            DataFolder.make(backups);
            Backups.snapshot(
                    file, before.orElseThrow(), backups.resolve("before-tables-" + schema.newest() + ".backup"));
        }
        schema.migrate();
    }

    /** Opens a connection of each kind, so that a setting which is refused is refused now. */
    private Storage tried() {
        try {
            writers.closeConnection(writers.openConnection());
            readers.closeConnection(readers.openConnection());
            return this;
        } catch (SQLException failed) {
            readers.close();
            writers.close();
            throw Failures.refusal("The database", failed);
        }
    }

    /**
     * Looks, at one moment.
     *
     * @throws NotRead if the database does not answer
     */
    public <T> T read(Function<Records, T> work) {
        try {
            return reading.inTransaction(handle -> work.apply(new Records(handle, engine)));
        } catch (JdbiException | StoreRefused failed) {
            throw new NotRead(Failures.reason(failed), failed);
        }
    }

    /**
     * Changes, all or nothing. The work must not wait for anything else.
     *
     * @throws NotSaved if it is not certain that everything is committed and synced
     */
    public <T> T write(Function<Records, T> work) {
        try {
            return writing.inTransaction(handle -> work.apply(new Records(handle, engine)));
        } catch (JdbiException | StoreRefused failed) {
            throw new NotSaved(Failures.reason(failed), failed);
        }
    }

    /** Makes what was deleted unreadable also where the database keeps copies of its own, as far as it lets us. */
    public void forget() {
        try (Handle handle = writing.open()) {
            if (engine == Engine.SQLITE) {
                SqliteFile.emptyLog(handle.getConnection());
            } else {
                handle.execute("vacuum assessment, secret, revision, advice");
            }
        } catch (SQLException | JdbiException later) {
            // The deletion itself is committed; the next checkpoint or vacuum does the rest.
        }
    }

    /** Whether the database answers. */
    public boolean healthy() {
        try {
            return read(records -> records.access("").isEmpty());
        } catch (StoreFailure down) {
            return false;
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
        release.run();
    }
}
