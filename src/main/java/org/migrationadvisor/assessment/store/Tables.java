package org.migrationadvisor.assessment.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables as mere rows of texts and whole numbers, as a backup holds them: it need not know what they mean. */
final class Tables {

    /** Every table, each after those that it refers to. */
    static final List<String> ALL = List.of("assessment", "secret", "revision", "advice");

    private static final int BATCH = 500;

    private Tables() {}

    /** Takes rows one by one. */
    @FunctionalInterface
    interface Rows {
        void take(List<Object> row) throws SQLException;
    }

    /** The columns of a table, in their order. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnName(i));
            }
            return columns;
        }
    }

    /** Gives every row of a table, in the order of its first two columns. */
    static void read(Connection connection, String table, Rows rows) throws SQLException {
        int width = columns(connection, table).size();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet found = statement.executeQuery("select * from " + table + " order by 1, 2")) {
                while (found.next()) {
                    List<Object> row = new ArrayList<>(width);
                    for (int i = 1; i <= width; i++) {
                        row.add(found.getObject(i));
                    }
                    rows.take(row);
                }
            }
        }
    }

    /** Puts rows into one table, many at a time. */
    static final class Inserting implements AutoCloseable {

        private final PreparedStatement insert;
        private int waiting;

        /**
         * @param columns names that were read from the database itself, never from elsewhere
         */
        Inserting(Connection connection, String table, List<String> columns) throws SQLException {
            insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns)
                    + ") values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
        }

        void put(List<Object> row) throws SQLException {
            for (int i = 0; i < row.size(); i++) {
                insert.setObject(i + 1, row.get(i));
            }
            insert.addBatch();
            waiting++;
            if (waiting == BATCH) {
                flush();
            }
        }

        private void flush() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        /** Puts the last ones; without it, closing loses them. */
        void finish() throws SQLException {
            flush();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
