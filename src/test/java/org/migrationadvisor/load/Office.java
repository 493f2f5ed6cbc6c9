package org.migrationadvisor.load;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Many planners who fill in at the same time. Each opens a page and saves it at moments fixed beforehand, whether or not the server keeps up, and
 * a delay counts from that moment: a server that stalls is not spared.
 */
final class Office {

    private final List<Long> pages = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> saves = Collections.synchronizedList(new ArrayList<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final List<PlannerAtWork> planners;
    private final Duration forAPage;

    /**
     * @param planners how many
     * @param forAPage how long each takes for a page of questions
     */
    Office(String origin, int planners, Duration forAPage) {
        HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        this.planners = IntStream.range(0, planners)
                .mapToObj(i -> PlannerAtWork.begins(browser, origin, "Office" + i))
                .toList();
        this.forAPage = forAPage;
    }

    /** Lets them work; what was measured in the warm-up is forgotten. */
    Figures work(Duration warmUp, Duration measured) throws InterruptedException {
        run(warmUp);
        pages.clear();
        saves.clear();
        run(measured);
        clock.shutdown();
        return new Figures(sorted(pages), sorted(saves), List.copyOf(errors));
    }

    private void run(Duration time) throws InterruptedException {
        long begin = System.nanoTime();
        long step = forAPage.toNanos();
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (int i = 0; i < planners.size(); i++) {
            PlannerAtWork planner = planners.get(i);
            long offset = step * i / planners.size();
            CompletableFuture<Void> chain = CompletableFuture.completedFuture(null);
            for (long at = offset; at + step / 2 < time.toNanos(); at += step) {
                chain = then(chain, begin + at, planner::opens, pages);
                chain = then(chain, begin + at + step / 2, planner::saves, saves);
            }
            ends.add(chain);
        }
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
    }

    /** Does something at a moment, but not before the last thing was done; the delay counts from the moment. */
    private CompletableFuture<Void> then(
            CompletableFuture<Void> before, long moment, Supplier<CompletableFuture<Void>> deed, List<Long> delays) {
        CompletableFuture<Void> moved = new CompletableFuture<>();
        return before.thenCompose(done -> {
                    clock.schedule(
                            () -> moved.complete(null), Math.max(0, moment - System.nanoTime()), TimeUnit.NANOSECONDS);
                    return moved;
                })
                .thenComposeAsync(now -> deed.get(), clock)
                .handle((done, failed) -> {
                    delays.add(System.nanoTime() - moment);
                    if (failed != null) {
                        errors.add(failed.toString());
                    }
                    return null;
                });
    }

    private static long[] sorted(List<Long> delays) {
        long[] all = delays.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        return all;
    }

    /** What was measured, in nanoseconds and in order of size. */
    record Figures(long[] pages, long[] saves, List<String> errors) {

        static long milliseconds(long[] delays, double share) {
            return TimeUnit.NANOSECONDS.toMillis(
                    delays[(int) Math.min(delays.length - 1, Math.floor(delays.length * share))]);
        }

        /** In a few words. */
        String told() {
            return line("pages", pages) + line("saves", saves) + "errors: " + errors.size() + "\n";
        }

        private static String line(String name, long[] delays) {
            return name + ": " + delays.length + ", p50 " + milliseconds(delays, .5) + " ms, p95 "
                    + milliseconds(delays, .95) + " ms, p99 " + milliseconds(delays, .99) + " ms, longest "
                    + milliseconds(delays, 1) + " ms\n";
        }
    }
}
