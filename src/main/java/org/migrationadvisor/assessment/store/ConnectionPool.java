package org.migrationadvisor.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * A few connections, lent in the order of asking. One of them makes a queue of writers. A connection that has rested is asked whether it
 * is still there before it is lent, so that a database that went away and came back needs no restart; where one is not, the others that rest
 * are given up with it, so that nobody asks a silent server ten times over.
 */
final class ConnectionPool implements ConnectionFactory, AutoCloseable {

    private static final long RESTED = Duration.ofSeconds(1).toNanos();
    private static final int ANSWER_SECONDS = 2;

    private final Opening opening;
    private final Duration patience;
    private final int size;
    private final Semaphore turns;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Map<Connection, Long> since = new ConcurrentHashMap<>();

    /** Opens one more connection, ready for use. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    /**
     * @param patience how long a borrower waits for a turn
     */
    ConnectionPool(int size, Duration patience, Opening opening) {
        this.opening = opening;
        this.patience = patience;
        this.size = size;
        this.turns = new Semaphore(size, true);
    }

    @Override
    public Connection openConnection() throws SQLException {
        if (!turn()) {
            throw new SQLTransientConnectionException(
                    "No connection became free within " + patience.toMillis() + " ms");
        }
        Connection lent = null;
        try {
            lent = rested();
            return lent;
        } finally {
            if (lent == null) {
                turns.release();
            }
        }
    }

    private boolean turn() throws SQLException {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting for a connection", stopped);
        }
    }

    private Connection rested() throws SQLException {
        for (Connection kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            Long returned = since.remove(kept);
            boolean fresh = returned != null && System.nanoTime() - returned < RESTED;
            if (!kept.isClosed() && (fresh || kept.isValid(ANSWER_SECONDS))) {
                return kept;
            }
            closeQuietly(kept);
            closeIdle();
        }
        return opening.open();
    }

    @Override
    public void closeConnection(Connection connection) {
        try {
            if (usable(connection)) {
                since.put(connection, System.nanoTime());
                idle.addFirst(connection);
            } else {
                closeQuietly(connection);
            }
        } finally {
            turns.release();
        }
    }

    /** Whether a connection came back whole: one left in the midst of a transaction is not lent again. */
    private static boolean usable(Connection connection) {
        try {
            return !connection.isClosed() && connection.getAutoCommit();
        } catch (SQLException broken) {
            return false;
        }
    }

    /** Waits a moment for what is lent, then closes what is there: whoever stops has waited for it before. */
    @Override
    public void close() {
        try {
            turns.tryAcquire(size, 1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        closeIdle();
    }

    private void closeIdle() {
        for (Connection kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            since.remove(kept);
            closeQuietly(kept);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It is given up either way.
        }
    }
}
