package org.migrationadvisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.store.Storage;

/** Saved assessments in a real database, for all tests that need only that there is one. */
public final class TheAssessments {

    private static final Path FOLDER = folder();
    private static final Assessments SHARED = opened();

    private TheAssessments() {}

    public static Assessments shared() {
        return SHARED;
    }

    /** Does something while the database reads as always and refuses to store a revision, as on a full disk. */
    public static <T> T whileNothingIsStored(Supplier<T> work) {
        told("create trigger full before insert on revision begin select raise(abort, 'full'); end");
        try {
            return work.get();
        } finally {
            told("drop trigger full");
        }
    }

    /** Lets everything that an assessment was saved in so far be older than it is. */
    public static void age(String assessment, Duration by) {
        told("update revision set saved = saved - " + by.toMillis() + " where assessment = '" + assessment + "'");
    }

    private static void told(String sql) {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + FOLDER.resolve("assessments.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Assessments opened() {
        return Wiring.assessments(TheProgram.advisor(), Storage.inFolder(FOLDER), Duration.ofDays(730));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("assessments");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
