package org.migrationadvisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.store.Storage;

/** Saved assessments in a real database, for all tests that need only that there is one. */
public final class TheAssessments {

    private static final Assessments SHARED = opened();

    private TheAssessments() {}

    public static Assessments shared() {
        return SHARED;
    }

    private static Assessments opened() {
        try {
            Storage storage = Storage.inFolder(Files.createTempDirectory("assessments"));
            return Wiring.assessments(TheProgram.advisor(), storage, Duration.ofDays(730));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
