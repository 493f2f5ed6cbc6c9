package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.load.ServerProcess;

/** The memory runs out while somebody saves: requests fail, the server lives on and is itself again, and what was confirmed is there. */
@Tag("long")
class OutOfMemoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration OVERLOAD = Duration.ofSeconds(25);
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final int REPORTERS = 12;

    @TempDir
    Path folder;

    private int confirmed;
    private String lastNote = "";

    @Test
    void no_confirmed_save_is_lost_and_saving_goes_on_afterwards() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, "-Xmx52m", "-XX:+UseSerialGC")) {
            Visitor planner = Visitor.begins(server.origin(), PATIENCE);
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<Void>> reporters = IntStream.range(0, REPORTERS)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> asksForReports(server.origin(), over), task -> new Thread(task).start()))
                    .toList();

            saveFor(planner, OVERLOAD);
            over.set(true);
            CompletableFuture.allOf(reporters.toArray(CompletableFuture[]::new)).join();
            int during = confirmed;
            saveFor(planner, RECOVERY);

            assertThat(server.errors()).as("the memory ran out").contains("OutOfMemoryError");
            assertThat(confirmed).as("saves afterwards").isGreaterThan(during);
            assertThat(planner.get("/cases/pampa-quieta/advice").statusCode()).isEqualTo(200);
            assertStored(planner);
            System.out.println("Out of memory: " + during + " saves confirmed meanwhile, " + (confirmed - during)
                    + " afterwards, none lost");
        }
    }

    /** Saves one note after the other until the time is over; once it is calm, the first that is confirmed is enough. */
    private void saveFor(Visitor planner, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        int before = confirmed;
        while (System.nanoTime() < end && (time != RECOVERY || confirmed == before)) {
            String note = "note " + System.nanoTime();
            try {
                HttpResponse<String> answer =
                        planner.saves("place", planner.sheet("place"), "settlement", "rural", "settlement.note", note);
                if (answer.statusCode() == 303) {
                    confirmed++;
                    lastNote = note;
                }
            } catch (IOException cut) {
                // Nothing was confirmed.
            }
            Thread.sleep(100);
        }
    }

    private void assertStored(Visitor planner) throws Exception {
        assertThat(planner.saved()).contains(lastNote);
        assertThat(planner.revisions()).isGreaterThan(confirmed);
    }

    private static void asksForReports(String origin, AtomicBoolean over) {
        try {
            Visitor reader = Visitor.comes(origin, PATIENCE);
            while (!over.get()) {
                try {
                    reader.get("/cases/pampa-quieta/advice?show=all");
                    reader.get("/cases/pampa-quieta/report?format=pdf");
                } catch (IOException failed) {
                    // So it is meant.
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
