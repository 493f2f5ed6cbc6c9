package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What costs seconds is done for a few at a time, and the others are sent away. */
class TurnstileTest {
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void leave() {
        others.shutdownNow();
    }

    @Test
    void as_many_as_there_are_places_go_through_and_the_next_is_sent_away_until_one_is_done()
            throws InterruptedException {
        Turnstile turnstile = new Turnstile(2, Duration.ofMillis(50));
        CountDownLatch entered = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);

        List<CompletableFuture<Optional<String>>> inside = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> turnstile.pass(() -> {
                            entered.countDown();
                            await(done);
                            return "in";
                        }),
                        others))
                .toList();
        entered.await();

        assertThat(turnstile.pass(() -> "third")).isEmpty();
        done.countDown();
        assertThat(inside).allSatisfy(one -> assertThat(one.join()).contains("in"));
        assertThat(turnstile.pass(() -> "later")).contains("later");
    }

    @Test
    void whoever_fails_inside_gives_the_place_back() {
        Turnstile turnstile = new Turnstile(1, Duration.ZERO);

        assertThatThrownBy(() -> turnstile.pass(() -> {
                    throw new IllegalStateException("inside");
                }))
                .hasMessage("inside");

        assertThat(turnstile.pass(() -> "next")).contains("next");
    }

    @Test
    void whoever_is_told_to_stop_while_waiting_is_sent_away() {
        Turnstile turnstile = new Turnstile(0, Duration.ofHours(1));

        Thread.currentThread().interrupt();

        assertThat(turnstile.pass(() -> "never")).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
