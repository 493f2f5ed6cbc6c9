package org.migrationadvisor.assessment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Puts a database file in the place of another. At every moment, also if the power fails, one of the two stands there whole, and the old
 * one is kept aside.
 */
final class Replacement {

    private final Path database;
    private final Path aside;

    Replacement(Path database, Path aside) {
        this.database = database;
        this.aside = aside;
    }

    /**
     * Does it.
     *
     * @return where the old one is kept, if there was one
     */
    Optional<Path> by(Path finished) throws IOException {
        Optional<Path> kept = Optional.empty();
        if (Files.exists(database)) {
            settle();
            keep();
            kept = Optional.of(aside);
        }
        // The log of the old file must be gone before the new one stands there; settled, it holds nothing.
        for (String ending : List.of("-wal", "-shm")) {
            Files.deleteIfExists(beside(database, ending));
        }
        Files.move(finished, database, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        BackupWriter.syncFolder(database.getParent());
        return kept;
    }

    /** Takes the log of the old file into it. A damaged file stays as it is, and its log is kept beside it. */
    private void settle() {
        try (Connection connection = new SqliteFile(database).forWriting()) {
            SqliteFile.emptyLog(connection);
        } catch (SQLException | StoreRefused damaged) {
            // That may be why it is being replaced.
        }
    }

    private void keep() throws IOException {
        DataFolder.make(aside);
        for (String ending : List.of("", "-wal", "-shm")) {
            Path old = beside(database, ending);
            if (Files.exists(old)) {
                Path copy = aside.resolve(old.getFileName());
                Files.copy(old, copy, StandardCopyOption.COPY_ATTRIBUTES);
                BackupWriter.sync(copy);
            }
        }
        BackupWriter.syncFolder(aside);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
