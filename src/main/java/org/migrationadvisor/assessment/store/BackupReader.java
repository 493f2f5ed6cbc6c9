package org.migrationadvisor.assessment.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a backup. It is read through once and refused unless it is whole; only then is anything taken from it. */
final class BackupReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LINE = 32 * 1024 * 1024;

    private final Path file;
    private final int schema;
    private final long rows;

    private BackupReader(Path file, int schema, long rows) {
        this.file = file;
        this.schema = schema;
        this.rows = rows;
    }

    /** Takes lines one by one; {@code last} marks the one that holds the sum. */
    @FunctionalInterface
    private interface Lines {
        void take(byte[] line, boolean last) throws IOException, SQLException;
    }

    /** What a backup holds, table by table. */
    interface Content {
        void table(String name, List<String> columns) throws SQLException;

        void row(List<Object> row) throws SQLException;
    }

    /**
     * A backup that is whole.
     *
     * @throws StoreRefused if it is none, or not whole, or of another format
     */
    static BackupReader open(Path file) {
        Check check = new Check(file);
        try {
            lines(file, check::take);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return check.sound();
    }

    /** The version of the tables that it holds. */
    int schema() {
        return schema;
    }

    long rows() {
        return rows;
    }

    /** Gives all that it holds. */
    void read(Content content) throws SQLException {
        boolean[] begun = {false};
        lines(file, (line, last) -> {
            JsonNode node = JSON.readTree(line);
            if (node.isArray()) {
                content.row(values(node));
            } else if (begun[0] && !last) {
                List<String> columns = new ArrayList<>();
                node.path("columns").forEach(column -> columns.add(column.asText()));
                content.table(node.path("table").asText(), columns);
            }
            begun[0] = true;
        });
    }

    private List<Object> values(JsonNode row) {
        List<Object> values = new ArrayList<>(row.size());
        row.forEach(value -> values.add(
                value.isNull() ? null : value.isIntegralNumber() ? (Object) value.longValue() : value.textValue()));
        return values;
    }

    private static void lines(Path file, Lines lines) throws SQLException {
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16)) {
            byte[] before = null;
            for (byte[] line = line(file, in); line.length > 0; line = line(file, in)) {
                if (before != null) {
                    lines.take(before, false);
                }
                before = line;
            }
            if (before != null) {
                lines.take(before, true);
            }
        } catch (IOException unreadable) {
            throw refusal(file, "cannot be read to its end (" + unreadable.getMessage() + ")");
        }
    }

    /** The next line without its end; empty at the end of the file. */
    private static byte[] line(Path file, InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw refusal(file, "has a line longer than any that this program writes");
            }
        }
        return line.toByteArray();
    }

    private static StoreRefused refusal(Path file, String found) {
        return new StoreRefused(
                file + ": " + found + "; accepted: a file that 'advisor backup' has written. Nothing was changed.");
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hexadecimal(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first reading: is it a backup, is it whole, is it of a version that is known? */
    private static final class Check {

        private final Path file;
        private final MessageDigest digest = digest();
        private int lines;
        private long rows;
        private int schema;
        private boolean whole;

        Check(Path file) {
            this.file = file;
        }

        void take(byte[] line, boolean last) throws IOException {
            if (lines == 0) {
                header(parsed(line));
            }
            lines++;
            if (last) {
                JsonNode sum = parsed(line);
                whole = lines > 1
                        && sum.path("rows").asLong(-1) == rows
                        && sum.path("sha256").asText().equals(hexadecimal(digest));
            } else {
                digest.update(line);
                digest.update((byte) '\n');
                rows += line[0] == '[' ? 1 : 0;
            }
        }

        private void header(JsonNode header) {
            if (!header.path(BackupWriter.KIND).isInt()) {
                throw refusal(file, "is no backup of this program");
            }
            if (header.path(BackupWriter.KIND).asInt() != BackupWriter.FORMAT) {
                throw refusal(
                        file,
                        "is a backup in format " + header.path(BackupWriter.KIND) + ", not " + BackupWriter.FORMAT);
            }
            schema = header.path("schema").asInt();
        }

        private JsonNode parsed(byte[] line) {
            try {
                return JSON.readTree(new String(line, StandardCharsets.UTF_8));
            } catch (JsonProcessingException malformed) {
                throw refusal(file, "is no backup of this program, or a damaged one");
            }
        }

        BackupReader sound() {
            if (!whole) {
                throw refusal(file, lines == 0 ? "is empty" : "is damaged or cut off: its checksum does not fit");
            }
            return new BackupReader(file, schema, rows);
        }
    }
}
