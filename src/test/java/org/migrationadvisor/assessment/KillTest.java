package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.assessment.store.StorePlace;

/**
 * No confirmed save is lost when a process is killed with signal 9 in the midst of saving: neither the program on either database, nor
 * the PostgreSQL server itself.
 */
class KillTest {

    private static final int SAVERS = 4;
    private static final int LONGEST_LIFE_MILLIS = 400;

    private final Random chance = new Random();

    @Test
    void ten_kills_on_sqlite() throws Exception {
        campaign(new StorePlace(Bench.folder(), Optional.empty()), 10);
    }

    @Test
    void ten_kills_on_postgres() throws Exception {
        campaign(new StorePlace(Path.of("unused"), Optional.of(ThePostgres.newDatabase())), 10);
    }

    @Test
    @Tag("long")
    void two_hundred_kills_on_sqlite() throws Exception {
        campaign(new StorePlace(Bench.folder(), Optional.empty()), 200);
    }

    @Test
    @Tag("long")
    void two_hundred_kills_on_postgres() throws Exception {
        campaign(new StorePlace(Path.of("unused"), Optional.of(ThePostgres.newDatabase())), 200);
    }

    private void campaign(StorePlace place, int kills) throws Exception {
        List<String> secrets = created(place);
        Ledger ledger = new Ledger();

        int serverKills = 0;
        for (int kill = 0; kill < kills; kill++) {
            boolean server = place.database().isPresent() && kill % 2 == 1;
            serverKills += server ? 1 : 0;
            ledger.take(outputOfOneLife(place, secrets, server));
        }

        try (Assessments after = TwoNumbers.over(Storage.open(place))) {
            List<List<Revision>> histories = secrets.stream()
                    .map(secret -> after.history(after.access(secret).orElseThrow()))
                    .toList();
            int stored = histories.stream().mapToInt(List::size).sum() - SAVERS;
            int lost = ledger.lost(histories);
            System.out.printf(
                    "%s: %d kills of the program, %d of the database server; %d saves confirmed, %d stored, %d lost%n",
                    place.database().isPresent() ? "PostgreSQL" : "SQLite",
                    kills,
                    serverKills,
                    ledger.saves(),
                    stored,
                    lost);
            assertThat(lost).isZero();
            assertThat(ledger.saves()).isGreaterThan(kills);
        }
    }

    private static List<String> created(StorePlace place) {
        try (Assessments assessments = TwoNumbers.over(Storage.open(place))) {
            return IntStream.range(0, SAVERS)
                    .mapToObj(i -> assessments.create(TwoNumbers.profile(0), Bench.VERSION))
                    .map(created -> created.edit().text())
                    .toList();
        }
    }

    /** Starts a saver, kills it at a random moment after its first confirmed save, and gives what it wrote. */
    private String outputOfOneLife(StorePlace place, List<String> secrets, boolean killServer) throws Exception {
        Process saver = new ProcessBuilder(command(place, secrets))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        StringBuffer output = new StringBuffer();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> read(saver.getInputStream(), output));
        try {
            while (output.indexOf("saved") < 0) {
                assertThat(saver.isAlive()).as("the saver starts").isTrue();
                PostgresCluster.pause();
            }
            Thread.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
            if (killServer) {
                ThePostgres.cluster().kill();
                ThePostgres.cluster().start();
                Thread.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
            }
        } finally {
            saver.destroyForcibly().waitFor();
        }
        reading.join();
        return output.toString();
    }

    private static void read(InputStream stream, StringBuffer output) {
        byte[] bytes = new byte[8192];
        try {
            for (int read = stream.read(bytes); read >= 0; read = stream.read(bytes)) {
                output.append(new String(bytes, 0, read, StandardCharsets.US_ASCII));
            }
        } catch (IOException killed) {
            // What came before counts.
        }
    }

    private static List<String> command(StorePlace place, List<String> secrets) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Saver.class.getName(),
                place.folder().toString(),
                place.database().orElse("-")));
        return Stream.concat(command.stream(), secrets.stream()).toList();
    }
}
