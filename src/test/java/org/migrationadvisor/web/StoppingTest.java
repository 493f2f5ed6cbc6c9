package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever asked before the server stops gets a whole answer, and whoever asks nothing keeps nobody waiting. */
class StoppingTest {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch known = new CountDownLatch(1);
    private Javalin server;

    @AfterEach
    void stop() {
        known.countDown();
        server.stop();
    }

    @Test
    void a_reader_who_pauses_while_the_server_stops_gets_the_whole_page() throws IOException, InterruptedException {
        start(Asker::answerMuch);

        try (Asker reader = ask()) {
            String beginning = reader.beginning();
            CompletableFuture<Boolean> answered = stopping();
            TimeUnit.MILLISECONDS.sleep(1_500);

            assertThat(beginning + reader.rest()).is(Asker.WHOLE);
            assertThat(answered.join()).isTrue();
        }
    }

    @Test
    void connections_without_a_request_are_closed_after_a_second() throws IOException {
        known.countDown();
        start(this::answerWhenKnown);

        try (Asker silent = Asker.connect(server.port());
                Asker served = ask()) {
            assertThat(served.beginning()).isEqualTo("H");

            assertThat(stopping()).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
            assertThat(silent.rest()).isEmpty();
        }
    }

    @Test
    void an_answer_that_does_not_come_is_waited_for_and_then_cut() throws IOException, InterruptedException {
        start(this::answerWhenKnown);
        jetty().setStopTimeout(200);

        try (Asker reader = ask()) {
            asked.await();

            assertThat(Stopping.allAnswered(jetty())).isFalse();
            assertThat(reader.rest()).doesNotContain("200 OK");
        }
    }

    private void answerWhenKnown(Context context) throws InterruptedException {
        asked.countDown();
        known.await();
        context.result("known");
    }

    private void start(Handler handler) {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.modifyServer(jetty -> Jetty.limit(jetty, new Journal(Clock.systemUTC())));
            config.routes.get("/", handler);
            config.routes.exception(InterruptedException.class, (cut, context) -> context.status(503));
        });
        server.start(TheServer.HOST, 0);
    }

    private CompletableFuture<Boolean> stopping() {
        return CompletableFuture.supplyAsync(() -> Stopping.allAnswered(jetty()));
    }

    private Server jetty() {
        return server.jettyServer().server();
    }

    private Asker ask() throws IOException {
        return Asker.ask(server.port());
    }
}
