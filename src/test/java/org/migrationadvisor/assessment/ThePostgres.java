package org.migrationadvisor.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL server for all tests, with a new database for whoever asks. */
public final class ThePostgres {

    private static final PostgresCluster CLUSTER = founded();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ThePostgres() {}

    /** The address of a new, empty database. */
    public static String newDatabase() {
        String name = "test" + NUMBER.incrementAndGet();
        ask("create database " + name);
        return CLUSTER.address(name);
    }

    /** Changes a setting of the whole server. */
    public static void set(String setting, String value) {
        ask("alter system set " + setting + " = " + value);
        ask("select pg_reload_conf()");
        while (!ask("show " + setting).equals(value)) {
            PostgresCluster.pause();
        }
    }

    /** Does something while the server is gone, as after a crash; then starts it again. */
    public static <T> T whileAway(Callable<T> work) throws Exception {
        CLUSTER.kill();
        try {
            return work.call();
        } finally {
            CLUSTER.start();
        }
    }

    /** Does something while the server is there and says nothing, as when the line to it is broken. */
    public static <T> T whileSilent(Callable<T> work) throws Exception {
        CLUSTER.signal("STOP");
        try {
            return work.call();
        } finally {
            CLUSTER.signal("CONT");
        }
    }

    /** Ends every connection to the server, in whatever it is. */
    public static void endConnections() {
        ask("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    }

    /** Every connection that the server still has to give. */
    public static List<Connection> takeConnections() {
        List<Connection> taken = new ArrayList<>();
        try {
            while (true) {
                taken.add(DriverManager.getConnection(CLUSTER.address("postgres")));
            }
        } catch (SQLException none) {
            return taken;
        }
    }

    static PostgresCluster cluster() {
        return CLUSTER;
    }

    private static String ask(String sql) {
        try {
            return CLUSTER.ask(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PostgresCluster founded() {
        try {
            return PostgresCluster.found();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
