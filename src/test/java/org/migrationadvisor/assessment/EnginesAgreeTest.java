package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.assessment.store.Backups;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.assessment.store.StorePlace;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.HandClock;
import org.migrationadvisor.fixture.RandomProfiles;

/** The same random history on both databases has the same results step by step, and the same backups at its end. */
class EnginesAgreeTest {

    @TempDir
    Path folder;

    @Test
    void four_hundred_operations() throws Exception {
        agree(400, 1);
    }

    @Test
    @Tag("long")
    void five_thousand_operations() throws Exception {
        agree(5000, 2);
    }

    private void agree(int operations, long seed) throws Exception {
        StorePlace sqlite = new StorePlace(folder.resolve("one"), Optional.empty());
        StorePlace postgres = new StorePlace(folder.resolve("two"), Optional.of(ThePostgres.newDatabase()));

        List<String> first = results(sqlite, operations, seed);
        List<String> second = results(postgres, operations, seed);

        assertThat(second).isEqualTo(first);
        assertThat(first.stream().filter(result -> result.startsWith("Done")).count())
                .isGreaterThan(operations / 5);
        assertThat(first.stream()
                        .filter(result -> result.startsWith("Conflict"))
                        .count())
                .isGreaterThan(operations / 50);
        assertThat(lines(postgres)).isEqualTo(lines(sqlite));
    }

    private static List<String> results(StorePlace place, int operations, long seed) throws Exception {
        HandClock clock = new HandClock();
        try (Assessments assessments = Bench.over(Storage.open(place), clock, determined(seed))) {
            History history = new History(assessments, clock, seed);
            List<String> results = new ArrayList<>();
            for (int i = 0; i < operations; i++) {
                results.add(history.step());
            }
            return results;
        }
    }

    /** Chance that is the same each time. */
    private static SecureRandom determined(long seed) throws GeneralSecurityException {
        SecureRandom chance = SecureRandom.getInstance("SHA1PRNG");
        chance.setSeed(seed);
        return chance;
    }

    private List<String> lines(StorePlace place) throws IOException {
        Path file = folder.resolve("export");
        new Backups(place, new HandClock()).backup(file);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Random operations on a few assessments, some of them repeated, stale or without the right to them. */
    private static final class History {

        private final Assessments assessments;
        private final HandClock clock;
        private final Random chance;
        private final RandomProfiles profiles;
        private final List<Access> known = new ArrayList<>();
        private final List<Change> sent = new ArrayList<>();
        private int number;

        History(Assessments assessments, HandClock clock, long seed) {
            this.assessments = assessments;
            this.clock = clock;
            this.chance = new Random(seed);
            this.profiles = new RandomProfiles(TheProgram.knowledge(), seed);
        }

        String step() {
            clock.pass(Duration.ofMinutes(chance.nextInt(500)));
            number++;
            try {
                return known.isEmpty() ? create() : operation(known.get(chance.nextInt(known.size())));
            } catch (Gone | ChangeRefused refused) {
                return refused.toString();
            }
        }

        private String operation(Access access) {
            int kind = chance.nextInt(100);
            if (kind < 8) {
                return create();
            }
            if (kind < 72) {
                return save(access);
            }
            if (kind < 80) {
                Change again = sent.isEmpty() ? change(1) : sent.get(chance.nextInt(sent.size()));
                return text(assessments.save(access, again));
            }
            if (kind < 84) {
                return assessments
                        .renew(access, chance.nextBoolean() ? Right.EDIT : Right.READ)
                        .text();
            }
            if (kind < 86) {
                assessments.revoke(access, Right.READ);
                return "revoked";
            }
            if (kind < 92) {
                assessments.keepAdvice(access, 1, Bench.VERSION, "{\"number\":" + number + "}");
                return assessments.keptAdvice(access).toString();
            }
            if (kind < 96) {
                return assessments.history(access).toString();
            }
            if (kind < 98) {
                assessments.delete(access);
                return "deleted";
            }
            clock.pass(Duration.ofDays(100));
            return "swept " + assessments.sweep();
        }

        private String create() {
            Created created = assessments.create(profiles.profile(number), Bench.VERSION);
            known.add(new Access(created.id(), Right.EDIT));
            known.add(new Access(created.id(), chance.nextInt(4) == 0 ? Right.READ : Right.EDIT));
            return created.id() + created.edit().text();
        }

        private String save(Access access) {
            int now = assessments.current(access).revision();
            Change change = change(now - chance.nextInt(Math.min(now + 1, 4)));
            sent.add(change);
            return text(assessments.save(access, change));
        }

        private Change change(int base) {
            Profile profile = profiles.profile(number);
            Map<String, Optional<Response>> answers = new TreeMap<>();
            TheProgram.knowledge().questionnaire().questions().stream()
                    .filter(question -> chance.nextInt(12) == 0)
                    .forEach(question -> answers.put(question.id(), profile.answer(question.id())));
            return new Change(base, Optional.empty(), answers, Map.of(), "key" + chance.nextInt(200));
        }

        private static String text(Saved saved) {
            return saved.getClass().getSimpleName() + saved;
        }
    }
}
