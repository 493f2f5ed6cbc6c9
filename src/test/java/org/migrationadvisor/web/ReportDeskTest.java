package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheAssessments;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.report.Format;
import org.migrationadvisor.report.Order;
import org.migrationadvisor.report.Part;

class ReportDeskTest {

    private static final Order SMALL = new Order(Set.of(Part.MAYOR), "ptdi", Optional.empty());
    private static final Profile PRESTO =
            TheProgram.knowledge().cases().get("presto").profile();

    @Test
    void a_third_report_at_once_is_told_to_come_back_and_a_later_one_is_made() throws Exception {
        CountDownLatch bothWaiting = new CountDownLatch(2);
        CountDownLatch goesOn = new CountDownLatch(1);
        ReportDesk desk = new ReportDesk(
                new Site(TheProgram.advisor(), TheAssessments.shared(), "9.9.9"), stopped(bothWaiting, goesOn));
        ExecutorService others = Executors.newFixedThreadPool(2);
        List<Future<byte[]>> made = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            made.add(others.submit(() -> desk.document(PRESTO, SMALL, Format.HTML, "en")));
        }
        bothWaiting.await();

        assertThatThrownBy(() -> desk.document(PRESTO, SMALL, Format.HTML, "en"))
                .isInstanceOf(HttpResponseException.class)
                .extracting(refused -> ((HttpResponseException) refused).getStatus())
                .isEqualTo(503);

        goesOn.countDown();
        for (Future<byte[]> document : made) {
            assertThat(document.get()).isNotEmpty();
        }
        assertThat(desk.document(PRESTO, SMALL, Format.HTML, "en")).isNotEmpty();
        others.shutdown();
    }

    /** A clock that stands still until it is let go on, and with it whoever asks for the day. */
    private static Clock stopped(CountDownLatch waiting, CountDownLatch goesOn) {
        InstantSource source = () -> {
            waiting.countDown();
            try {
                goesOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Instant.EPOCH;
        };
        return source.withZone(ZoneOffset.UTC);
    }
}
