package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.fixture.HandClock;

/** Limits that stop the few and never trip the many. */
class LimitsTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final Journal journal = new Journal(Clock.systemUTC());
    private final HandClock clock = new HandClock();
    private Javalin server;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whoever_tries_out_secrets_is_slowed_down_and_told_of_once() {
        start(guesses());

        List<Integer> answers = IntStream.range(0, 100)
                .mapToObj(i -> get("/open/wrong" + i).statusCode())
                .toList();

        assertThat(answers.subList(0, 30)).containsOnly(404);
        assertThat(answers.subList(30, 100)).containsOnly(429);
        assertThat(told)
                .singleElement()
                .asString()
                .contains("\"event\":\"guessing\"")
                .doesNotContain("wrong");
    }

    @Test
    void sixty_phones_with_a_link_are_let_in_whatever_others_guess() {
        start(guesses());
        IntStream.range(0, 100).forEach(i -> get("/open/wrong" + i));

        assertThat(IntStream.range(0, 60).mapToObj(i -> get("/open/right").statusCode()))
                .containsOnly(200);
    }

    @Test
    void another_address_in_a_header_does_not_move_the_limit() {
        start(guesses());

        List<Integer> answers = IntStream.range(0, 40)
                .mapToObj(i ->
                        get("/open/wrong", "X-Forwarded-For", "10.0.0." + i).statusCode())
                .toList();

        assertThat(answers).endsWith(429);
    }

    @Test
    void guessing_is_forgotten_with_time() {
        start(guesses());
        IntStream.range(0, 40).forEach(i -> get("/open/wrong"));

        clock.pass(Duration.ofMinutes(1));

        assertThat(get("/open/wrong").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_costly_is_done_for_a_few_at_a_time_and_the_others_are_asked_to_come_again()
            throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        start(new Turnstile(2, Duration.ofMillis(50)).before(context -> {
            entered.countDown();
            done.await();
        }));

        List<CompletableFuture<HttpResponse<String>>> inside = List.of(later("/open/a"), later("/open/b"));
        entered.await();
        HttpResponse<String> third = get("/open/x");
        done.countDown();

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(inside)
                .allSatisfy(first -> assertThat(first.join().statusCode()).isEqualTo(200));
        assertThat(get("/open/c").statusCode()).isEqualTo(200);
    }

    private Handler guesses() {
        return new Guesses(clock, journal).counted(context -> {
            if (!context.pathParam("secret").equals("right")) {
                throw new NotFoundResponse();
            }
        });
    }

    private void start(Handler handler) {
        journal.to(told::add);
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/open/{secret}", handler);
            config.routes.exception(
                    HttpResponseException.class, (refusal, context) -> context.status(refusal.getStatus()));
        });
        server.start(TheServer.HOST, 0);
    }

    private HttpResponse<String> get(String path, String... headers) {
        return later(path, headers).join();
    }

    private CompletableFuture<HttpResponse<String>> later(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://" + TheServer.HOST + ":" + server.port() + path));
        return BROWSER.sendAsync(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
