package org.migrationadvisor.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The server as people run it: a process of its own, with a data folder of its own. */
public final class ServerProcess implements AutoCloseable {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final Path STRACE = Path.of("/usr/bin/strace");

    private final Process process;
    private final Path errors;
    private final String origin;

    private ServerProcess(Process process, Path errors, String origin) {
        this.process = process;
        this.errors = errors;
        this.origin = origin;
    }

    /**
     * Starts the server on a free port.
     *
     * @param folder  for its data and what it writes to standard error
     * @param options of the Java machine, such as {@code -Xmx256m}
     */
    public static ServerProcess start(Path folder, String... options) throws IOException {
        return start(folder, List.of(), options);
    }

    /** Starts the server on the first core of this machine, where that can be asked for. */
    static ServerProcess startOnTheFirstCore(Path folder, String... options) throws IOException {
        return start(folder, Files.isExecutable(TASKSET) ? List.of(TASKSET.toString(), "-c", "0") : List.of(), options);
    }

    /** Starts the server watched by strace, which writes every connection that it opens into a file. */
    static ServerProcess startWatched(Path folder, Path connections) throws IOException {
        return start(
                folder, List.of(STRACE.toString(), "-f", "-qqq", "-e", "trace=connect", "-o", connections.toString()));
    }

    /**
     * Starts the server by way of other programs.
     *
     * @param before what goes before its command, and in the end becomes it
     */
    public static ServerProcess start(Path folder, List<String> before, String... options) throws IOException {
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.migrationadvisor.Main"));
        command.addAll(
                List.of("serve", "--port", "0", "--data", folder.resolve("data").toString()));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            throw new IOException("The server did not start: " + Files.readString(errors));
        }
        return new ServerProcess(process, errors, line.replaceFirst("^.*(http://.*)/$", "$1"));
    }

    /** What every address of the server begins with. */
    public String origin() {
        return origin;
    }

    /** The number of its process. */
    public long number() {
        return process.pid();
    }

    /** What it wrote to standard error. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Whether calls to the system can be made to fail. */
    public static boolean canBeTraced() {
        return Files.isExecutable(STRACE);
    }

    /**
     * Does something while calls of the server to the system do not end as they should.
     *
     * @param calls their names, with commas between
     * @param fate  what strace makes of them, such as {@code error=EIO}
     */
    public <T> T whileCalls(String calls, String fate, Callable<T> work) throws Exception {
        Process tracer = new ProcessBuilder(
                        STRACE.toString(),
                        "-f",
                        "-p",
                        String.valueOf(number()),
                        "-e",
                        "trace=" + calls,
                        "-e",
                        "inject=" + calls + ":" + fate,
                        "-o",
                        errors.resolveSibling("calls").toString())
                .redirectErrorStream(true)
                .start();
        try {
            // It tells when it is attached.
            tracer.inputReader().readLine();
            return work.call();
        } finally {
            tracer.destroy();
            if (!tracer.waitFor(5, TimeUnit.SECONDS)) {
                tracer.destroyForcibly();
            }
        }
    }

    /** Asks it to stop, as whoever runs it does. */
    public void askToStop() {
        process.destroy();
    }

    /** Waits until it has ended; whether it did within some seconds. */
    public boolean ended(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
