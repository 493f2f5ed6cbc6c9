package org.migrationadvisor.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.knowledge.ProfileRefused;

/** Answers the lines of a batch on all cores and writes the results in order, holding a bounded number of lines at a time. */
final class BatchRun {

    private static final int LINES_TOGETHER = 64;

    private final Advisor advisor;
    private final BatchLines lines;
    private final BatchResults results;
    private final Progress progress;
    private final BooleanSupplier lost;
    private long bad;

    /** @param lost whether nobody takes the results any more */
    BatchRun(Advisor advisor, BatchLines lines, BatchResults results, Progress progress, BooleanSupplier lost) {
        this.advisor = advisor;
        this.lines = lines;
        this.results = results;
        this.progress = progress;
        this.lost = lost;
    }

    /** A result line, and whether it reports a bad input line. */
    private record Result(String line, boolean bad) {}

    /** Runs to the end of the input, or until nobody takes the results; gives the number of bad lines. */
    long run() throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            Deque<Future<List<Result>>> pending = new ArrayDeque<>();
            for (List<BatchLines.Line> together = take();
                    !together.isEmpty() && !lost.getAsBoolean();
                    together = take()) {
                List<BatchLines.Line> chunk = together;
                pending.add(
                        workers.submit(() -> chunk.stream().map(this::answer).toList()));
                if (pending.size() > 2 * cores) {
                    write(pending.remove());
                }
            }
            while (!pending.isEmpty()) {
                write(pending.remove());
            }
        } finally {
            workers.shutdownNow();
        }
        progress.end();
        return bad;
    }

    private List<BatchLines.Line> take() throws IOException {
        List<BatchLines.Line> together = new ArrayList<>(LINES_TOGETHER);
        for (Optional<BatchLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            together.add(line.get());
            if (together.size() == LINES_TOGETHER) {
                break;
            }
        }
        return together;
    }

    private Result answer(BatchLines.Line line) {
        try {
            return new Result(results.answered(line.number(), advisor.brief(lines.profile(line))), false);
        } catch (ProfileRefused refused) {
            return new Result(results.refused(line.number(), refused), true);
        }
    }

    private void write(Future<List<Result>> answered) {
        try {
            for (Result result : answered.get()) {
                results.write(result.line());
                bad += result.bad() ? 1 : 0;
                progress.step();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
