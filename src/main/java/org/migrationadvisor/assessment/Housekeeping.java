package org.migrationadvisor.assessment;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What is done every hour while the server runs, so that a laptop which is on for an hour a day gets it too: deleting what is past its
 * retention, and whatever else it is given. A task that fails is reported, and tried again an hour later.
 */
public final class Housekeeping implements AutoCloseable {

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    private final Consumer<Throwable> report;

    /**
     * @param report takes failures
     */
    public Housekeeping(Consumer<Throwable> report) {
        this.report = report;
    }

    /** Does a task every hour, for the first time in a minute. */
    public Housekeeping hourly(Runnable task) {
        clockwork.scheduleWithFixedDelay(() -> attempt(task), 1, 60, TimeUnit.MINUTES);
        return this;
    }

    void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | OutOfMemoryError failed) {
            report.accept(failed);
        }
    }

    /** Stops; what is under way is finished. */
    @Override
    public void close() {
        clockwork.shutdown();
        try {
            clockwork.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
