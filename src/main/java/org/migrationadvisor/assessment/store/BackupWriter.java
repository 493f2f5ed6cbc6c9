package org.migrationadvisor.assessment.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a backup: lines of JSON, compressed by gzip, the same for either database.
 *
 * <pre>
 * {"migration_advisor_backup":1,"schema":1}
 * {"columns":["id",…],"table":"assessment"}
 * ["k3p7",12,…]
 * …
 * {"rows":4711,"sha256":"…"}      of every byte above
 * </pre>
 */
final class BackupWriter {

    static final String KIND = "migration_advisor_backup";
    static final int FORMAT = 1;
    /** What the name of one that is being written ends with. */
    static final String PARTIAL = ".part";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DigestOutputStream out;
    private long rows;

    private BackupWriter(OutputStream out) {
        this.out = new DigestOutputStream(out, BackupReader.digest());
    }

    /**
     * Writes what a connection sees within its transaction. The file is there whole and synced, or not at all.
     *
     * @return how many rows it holds
     */
    static long write(Connection snapshot, int schema, Path file) throws SQLException {
        Path partial = null;
        try {
            Path target = file.toAbsolutePath();
            partial = Files.createTempFile(target.getParent(), target.getFileName() + ".", PARTIAL);
            long rows;
            try (OutputStream bytes = Files.newOutputStream(partial);
                    GZIPOutputStream packed = new GZIPOutputStream(new BufferedOutputStream(bytes, 1 << 16), 1 << 16)) {
                rows = new BackupWriter(packed).everything(snapshot, schema);
            }
            sync(partial);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(target.getParent());
            return rows;
        } catch (IOException | UncheckedIOException unwritable) {
            throw new StoreRefused(
                    file + ": the backup cannot be written (" + unwritable.getMessage()
                            + "). Name a file in a folder that exists, may be written to and has room.",
                    unwritable);
        } finally {
            delete(partial);
        }
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a rename last, where the system lets a folder be synced. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows does not; its file system keeps the order of renames itself.
        }
    }

    private static void delete(Path partial) {
        try {
            if (partial != null) {
                Files.deleteIfExists(partial);
            }
        } catch (IOException stays) {
            // A partial file bears its name.
        }
    }

    private long everything(Connection snapshot, int schema) throws SQLException, IOException {
        line(new TreeMap<>(Map.of(KIND, FORMAT, "schema", schema)));
        for (String table : Tables.ALL) {
            List<String> columns = Tables.columns(snapshot, table);
            line(new TreeMap<>(Map.of("table", table, "columns", columns)));
            Tables.read(snapshot, table, this::row);
        }
        String sum = BackupReader.hexadecimal(out.getMessageDigest());
        line(new TreeMap<>(Map.of("rows", rows, "sha256", sum)));
        out.flush();
        return rows;
    }

    private void row(List<Object> row) {
        rows++;
        try {
            line(row);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void line(Object value) throws IOException {
        out.write(JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
