package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.load.Machine;

/**
 * The machine fails under a running server, in one way after the other: nobody is told that something is saved which is not, nobody loses what
 * they typed, and when the machine does its work again, so does the server. Its log goes to a full disk all the time.
 */
class FailingMachineTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MOST_SAVES = 2_000;

    @TempDir
    static Path folder;

    private static Machine machine;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(Machine.possible(), "unshare may mount, and strace is installed");
        machine = Machine.start(folder);
    }

    @AfterAll
    static void stop() {
        if (machine != null) {
            machine.close();
        }
    }

    @Test
    void on_a_full_disk_nothing_is_said_to_be_saved_and_all_that_was_typed_comes_back_until_there_is_room()
            throws Exception {
        Visitor planner = arrives();

        HttpResponse<String> unsaved = machine.whileFull(() -> {
            HttpResponse<String> answer = firstUnsaved(planner);
            assertReads(planner);
            return answer;
        });
        assertComesBack(unsaved);

        HttpResponse<String> again = planner.saves("place", Html.of(unsaved));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(planner.saved()).contains("\"settlement\":\"rural\"", "seen from the hill");
    }

    /** Saves notes until one cannot be stored: with luck, a few find a place in files that are there. */
    private static HttpResponse<String> firstUnsaved(Visitor planner) throws Exception {
        for (int saves = 0; saves < MOST_SAVES; saves++) {
            HttpResponse<String> answer = typed(planner, String.valueOf(saves));
            if (answer.statusCode() != 303) {
                return answer;
            }
            assertThat(planner.saved()).contains("seen from the hill " + saves);
        }
        throw new AssertionError("The disk was never full");
    }

    @Test
    void on_a_disk_that_became_read_only_nothing_is_said_to_be_saved_until_it_can_be_written_again() throws Exception {
        Visitor planner = arrives();

        HttpResponse<String> unsaved = machine.whileReadOnly(() -> {
            HttpResponse<String> answer = typed(planner, "");
            assertReads(planner);
            return answer;
        });
        assertComesBack(unsaved);

        HttpResponse<String> again = planner.saves("place", Html.of(unsaved));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(planner.saved()).contains("\"settlement\":\"rural\"", "seen from the hill");
    }

    @Test
    @Tag("long")
    void reports_need_no_place_for_temporary_files() throws Exception {
        Visitor planner = arrives();

        assertReports(planner);
        assertThat(machine.refuseTemporaryFiles()).isTrue();
        assertReports(planner);
    }

    @Test
    void whoever_asks_while_the_lid_is_closed_is_answered_when_it_is_open_again() throws Exception {
        assertSleeps(Duration.ofSeconds(1));
    }

    @Test
    @Tag("long")
    void whoever_asks_while_the_lid_is_closed_for_longer_than_any_patience_is_answered_too() throws Exception {
        assertSleeps(Duration.ofSeconds(45));
    }

    @Test
    void a_log_that_takes_nothing_stops_nobody() throws Exception {
        assertThat(Files.readSymbolicLink(Path.of("/proc/" + machine.server().number() + "/fd/2")))
                .hasToString("/dev/full");
        assertThat(arrives().get("/no/such/page").statusCode()).isEqualTo(404);
        assertThat(arrives().get("/health").statusCode()).isEqualTo(200);
    }

    private static void assertSleeps(Duration time) throws Exception {
        Visitor planner = Visitor.begins(machine.server().origin(), time.plus(SOON));
        Html page = planner.sheet("place");
        CompletableFuture<HttpResponse<String>> before = planner.gets("/cases/pampa-quieta/advice?show=all");
        CompletableFuture<HttpResponse<String>> meanwhile = machine.whileAsleep(() -> {
            CompletableFuture<HttpResponse<String>> sent = planner.sends("place", page, "settlement", "rural");
            Thread.sleep(time.toMillis());
            return sent;
        });

        assertThat(before.join().statusCode()).isEqualTo(200);
        assertThat(before.join().body()).endsWith("</html>\n");
        assertThat(meanwhile.join().statusCode()).isEqualTo(303);
        assertThat(planner.saved()).contains("\"settlement\":\"rural\"");
    }

    private static Visitor arrives() throws Exception {
        return Visitor.begins(machine.server().origin(), SOON);
    }

    private static HttpResponse<String> typed(Visitor planner, String more) throws Exception {
        return planner.saves(
                "place",
                planner.sheet("place"),
                "settlement",
                "rural",
                "population.written",
                "9 500",
                "settlement.note",
                "seen from the hill " + more);
    }

    private static void assertComesBack(HttpResponse<String> unsaved) {
        Html page = Html.of(unsaved);
        assertThat(unsaved.statusCode()).isEqualTo(503);
        assertThat(page.words()).contains("Nothing was saved", "What you typed still stands below");
        assertThat(page.chosen("settlement", "rural")).isTrue();
        assertThat(page.standing().get("population.written")).containsExactly("9 500");
        assertThat(page.standing().get("settlement.note").get(0)).startsWith("seen from the hill");
    }

    private static void assertReads(Visitor planner) throws Exception {
        assertThat(planner.overview().statusCode()).isEqualTo(200);
        assertThat(planner.saved()).contains("Alto Seco");
        assertThat(planner.get("/cases/pampa-quieta/advice").statusCode()).isEqualTo(200);
        assertThat(planner.get("/health").statusCode()).isEqualTo(200);
        assertThat(planner.post("/assessments", "municipality=Bajo+Seco").statusCode())
                .isEqualTo(503);
    }

    private static void assertReports(Visitor planner) throws Exception {
        for (String format : List.of("pdf", "docx", "xlsx")) {
            HttpResponse<String> report = planner.get("/cases/pampa-quieta/report?format=" + format);
            assertThat(report.statusCode()).as(format).isEqualTo(200);
            assertThat(report.body().length()).as(format).isGreaterThan(10_000);
        }
    }
}
