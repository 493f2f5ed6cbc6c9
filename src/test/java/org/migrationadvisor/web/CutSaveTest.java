package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.load.ServerProcess;

/** The server is asked to stop while the disk does not end a sync: the save is cut and not confirmed, and sent again it has one effect. */
@Tag("long")
class CutSaveTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SECONDS_A_STOP_MAY_TAKE = 45;
    private static final String LONGER_THAN_A_STOP_WAITS = "40000000";

    @TempDir
    Path folder;

    @Test
    void a_save_that_a_stop_cuts_is_whole_or_not_there_and_is_sent_again_without_harm() throws Exception {
        Assumptions.assumeTrue(ServerProcess.canBeTraced(), "strace is installed");
        Visitor planner;
        Html page;
        try (ServerProcess server = ServerProcess.start(folder)) {
            planner = Visitor.begins(server.origin(), PATIENCE);
            page = planner.sheet("place");
            Visitor saving = planner;
            Html filled = page;

            CompletableFuture<HttpResponse<String>> cut =
                    server.whileCalls("fsync,fdatasync", "delay_enter=" + LONGER_THAN_A_STOP_WAITS, () -> {
                        CompletableFuture<HttpResponse<String>> sent =
                                saving.sends("place", filled, "settlement", "rural");
                        Thread.sleep(1_000);
                        assertThat(sent).isNotDone();
                        server.askToStop();
                        assertThat(server.ended(SECONDS_A_STOP_MAY_TAKE)).isTrue();
                        return sent;
                    });

            assertThat(cut.handle((answer, failed) -> failed == null ? answer.statusCode() : 0)
                            .join())
                    .isNotEqualTo(303);
            assertThat(server.errors()).contains("\"event\":\"cut\"");
        }
        try (ServerProcess server = ServerProcess.start(folder)) {
            Visitor again = planner.at(server.origin());

            HttpResponse<String> answer = again.saves("place", page, "settlement", "rural");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(again.saved()).contains("\"settlement\":\"rural\"");
            assertThat(again.revisions()).isEqualTo(2);
        }
    }
}
