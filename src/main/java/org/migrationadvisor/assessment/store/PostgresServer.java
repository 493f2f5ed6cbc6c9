package org.migrationadvisor.assessment.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server, reached by its JDBC address, and the settings without which a confirmed save could be lost. */
final class PostgresServer {

    static final String ADDRESS = "jdbc:postgresql:";

    private static final List<String> NEVER_OFF = List.of("fsync", "full_page_writes", "synchronous_commit");
    private static final String WAIT_SECONDS = "3";
    private static final String ANSWER_SECONDS = "10";
    /** The name of the lock that every server shares and a restore wants for itself. */
    private static final long LOCK = 0x6D69_6772_6174_696FL;

    private final String address;

    PostgresServer(String address) {
        if (!address.startsWith(ADDRESS)) {
            throw new StoreRefused("--database " + withoutSecrets(address)
                    + ": accepted: jdbc:postgresql://HOST/DATABASE?user=…&password=…");
        }
        this.address = address;
    }

    /** The address as it may be shown: without what follows the question mark. */
    String shown() {
        return withoutSecrets(address);
    }

    private static String withoutSecrets(String address) {
        return address.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** A connection that shares the lock of servers. */
    Connection forServing() throws SQLException {
        Connection connection = open();
        try {
            if (!locked(connection, "pg_try_advisory_lock_shared")) {
                throw new StoreRefused(shown() + ": is being restored; start again when that is done");
            }
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /** A connection that keeps every server away as long as it is open. */
    Connection forRestoring() throws SQLException {
        Connection connection = openForLong();
        if (locked(connection, "pg_try_advisory_lock")) {
            return connection;
        }
        connection.close();
        throw new StoreRefused(shown() + ": a server is running on it; stop it first");
    }

    private Connection open() throws SQLException {
        return open(ANSWER_SECONDS);
    }

    /** A connection whose answers may take their time. */
    Connection openForLong() throws SQLException {
        return open("0");
    }

    private Connection open(String answerSeconds) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", WAIT_SECONDS);
        properties.setProperty("loginTimeout", WAIT_SECONDS);
        properties.setProperty("socketTimeout", answerSeconds);
        // Details of an error would name the values of a row.
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "migration-advisor");
        Connection connection = DriverManager.getConnection(address, properties);
        try {
            for (String setting : NEVER_OFF) {
                refuseOff(setting, ask(connection, "show " + setting));
            }
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private void refuseOff(String setting, String value) {
        if (value.equals("off")) {
            throw new StoreRefused(shown() + ": " + setting + " is off, so that confirmed answers could be lost. Set "
                    + setting + " = on in postgresql.conf (or for the role and database) and start again.");
        }
    }

    private static boolean locked(Connection connection, String function) throws SQLException {
        return ask(connection, "select " + function + "(" + LOCK + ")").equals("t");
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Connections for the migration. */
    DataSource forMigration() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        return source;
    }
}
