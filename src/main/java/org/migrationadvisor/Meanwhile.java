package org.migrationadvisor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that goes on in another thread until its result is wanted. */
final class Meanwhile<T> {

    private final CompletableFuture<T> work;

    private Meanwhile(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Begins. */
    static <T> Meanwhile<T> begin(Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work, Meanwhile::start));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "meanwhile");
        thread.setDaemon(true);
        thread.start();
    }

    /** Its result, once it is there; what it threw is thrown here. */
    T result() {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw failed;
        }
    }
}
