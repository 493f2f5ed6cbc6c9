package org.migrationadvisor.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
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
