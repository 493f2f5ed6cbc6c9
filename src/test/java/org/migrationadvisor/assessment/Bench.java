package org.migrationadvisor.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.AMunicipality;
import org.migrationadvisor.fixture.HandClock;

/** Assessments over a new database, with a clock that is moved by hand. */
final class Bench implements AutoCloseable {

    static final Version VERSION = new Version("9.9.9", "2026.11+0123456789ab");
    static final Duration RETENTION = Duration.ofDays(730);

    final HandClock clock = new HandClock();
    final Assessments assessments;

    private Bench(Storage storage) {
        this.assessments = over(storage, clock);
    }

    static Assessments over(Storage storage, Clock clock) {
        return over(storage, clock, new SecureRandom());
    }

    static Assessments over(Storage storage, Clock clock, SecureRandom chance) {
        return new Assessments(storage, clock, chance, TheProgram.knowledge().questionnaire(), RETENTION);
    }

    static Bench sqlite() {
        return new Bench(Storage.inFolder(folder()));
    }

    static Bench postgres() {
        return new Bench(Storage.at(ThePostgres.newDatabase()));
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("assessments");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A new assessment of a municipality that answered as a row says. */
    Created create(String row) {
        return assessments.create(AMunicipality.thatAnswered(row).profile(), VERSION);
    }

    Access editing(Created created) {
        return assessments.access(created.edit().text()).orElseThrow();
    }

    Access reading(Created created) {
        return assessments.access(created.read().text()).orElseThrow();
    }

    /** Saves answers as a row says on top of a revision. */
    Saved save(Access access, int base, String row) {
        return assessments.save(access, change(base, UUID.randomUUID().toString(), row));
    }

    /** A change as a row says; {@code question=} clears an answer. */
    static Change change(int base, String key, String row) {
        Map<String, Optional<Response>> answers = new HashMap<>();
        Arrays.stream(row.strip().split("\\s+")).forEach(answer -> {
            String question = answer.substring(0, answer.indexOf('='));
            answers.put(
                    question,
                    answer.endsWith("=")
                            ? Optional.empty()
                            : AMunicipality.thatAnswered(answer).profile().answer(question));
        });
        return new Change(base, Optional.empty(), answers, Map.of(), key);
    }

    static Change noting(int base, String question, String text) {
        return new Change(
                base,
                Optional.empty(),
                Map.of(),
                Map.of(question, Optional.of(new Note(Optional.of("census"), Optional.of(text)))),
                UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        assessments.close();
    }
}
