package org.migrationadvisor.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The core of this machine that the tests themselves run on, as long as they measure something that runs on another. */
final class Core implements AutoCloseable {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private final int cores;
    private final boolean moved;

    private Core(int cores) throws IOException {
        this.cores = cores;
        this.moved = cores > 1 && move("1");
    }

    /** Moves to the second core, where there is one and that can be asked for. */
    static Core second() throws IOException {
        return new Core(Runtime.getRuntime().availableProcessors());
    }

    private static boolean move(String cores) throws IOException {
        if (!Files.isExecutable(TASKSET)) {
            return false;
        }
        String self = String.valueOf(ProcessHandle.current().pid());
        return new ProcessBuilder(TASKSET.toString(), "-acp", cores, self)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0;
    }

    @Override
    public String toString() {
        return moved ? "" : "(cores could not be chosen: both shared all of them)\n";
    }

    @Override
    public void close() throws IOException {
        if (moved) {
            move("0-" + (cores - 1));
        }
    }
}
