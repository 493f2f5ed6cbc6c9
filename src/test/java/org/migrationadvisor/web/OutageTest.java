package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.ThePostgres;
import org.migrationadvisor.assessment.store.Storage;

/** PostgreSQL goes away and comes back while the server runs: nobody loses what they typed, and nobody restarts anything. */
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int READERS = 8;
    private static final int RESTED = 1_500;

    private final Assessments assessments = assessments(Storage.at(ThePostgres.newDatabase()));
    private final WebServer server = WebServer.create(TheProgram.advisor(), assessments, "9.9.9");
    private Visitor planner;

    @BeforeEach
    void begin() throws Exception {
        server.start("127.0.0.1", 0);
        planner = Visitor.begins("http://127.0.0.1:" + server.port(), SOON);
    }

    @AfterEach
    void end() {
        server.stop();
        assessments.close();
    }

    @Test
    void what_is_typed_while_it_is_gone_comes_back_and_is_saved_after_it() throws Exception {
        comesBackAndIsSaved(ThePostgres::whileAway);
    }

    @Test
    @Tag("long")
    void what_is_typed_while_it_is_silent_comes_back_in_time_and_is_saved_after_it() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> readers = IntStream.range(0, READERS)
                .mapToObj(i -> planner.gets(planner.path()))
                .toList();
        readers.forEach(CompletableFuture::join);

        comesBackAndIsSaved(work -> {
            Thread.sleep(RESTED);
            return ThePostgres.whileSilent(work);
        });
    }

    @Test
    void connections_that_were_ended_are_replaced() throws Exception {
        Html page = planner.sheet("place");

        ThePostgres.endConnections();
        HttpResponse<String> atOnce = planner.saves("place", page, "settlement", "rural");
        HttpResponse<String> again = planner.saves("place", page, "settlement", "rural");

        assertThat(atOnce.statusCode()).isIn(303, 503);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(planner.revisions()).isEqualTo(2);
    }

    @Test
    void too_many_connections_of_others_are_waited_for() throws Exception {
        Html page = planner.sheet("place");
        ThePostgres.endConnections();
        List<Connection> others = ThePostgres.takeConnections();
        HttpResponse<String> unsaved;
        try {
            unsaved = planner.saves("place", page, "settlement", "rural");
        } finally {
            for (Connection other : others) {
                other.close();
            }
        }

        assertThat(unsaved.statusCode()).isEqualTo(503);
        assertThat(Html.of(unsaved).chosen("settlement", "rural")).isTrue();
        assertThat(planner.saves("place", Html.of(unsaved)).statusCode()).isEqualTo(303);
    }

    /** Something done during an outage. */
    @FunctionalInterface
    private interface Outage {
        HttpResponse<String> during(Callable<HttpResponse<String>> work) throws Exception;
    }

    private void comesBackAndIsSaved(Outage outage) throws Exception {
        Html form = planner.sheet("place");

        HttpResponse<String> during = outage.during(() -> {
            HttpResponse<String> answer = planner.saves("place", form, "settlement", "rural");
            HttpResponse<String> page = planner.overview();
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(Html.of(page).words()).contains("Nothing is lost").doesNotContain("Not saved");
            assertThat(planner.get("/health").statusCode()).isEqualTo(503);
            assertThat(planner.get("/cases?lang=en").statusCode()).isEqualTo(200);
            return answer;
        });
        HttpResponse<String> after = planner.saves("place", Html.of(during));

        assertThat(during.statusCode()).isEqualTo(503);
        assertThat(Html.of(during).words()).contains("Nothing was saved");
        assertThat(Html.of(during).chosen("settlement", "rural")).isTrue();
        assertThat(after.statusCode()).isEqualTo(303);
        assertThat(planner.saved()).contains("\"settlement\":\"rural\"");
        assertThat(planner.get("/health").statusCode()).isEqualTo(200);
    }

    private static Assessments assessments(Storage storage) {
        return new Assessments(
                storage,
                Clock.systemUTC(),
                new SecureRandom(),
                TheProgram.knowledge().questionnaire(),
                Duration.ofDays(730));
    }
}
