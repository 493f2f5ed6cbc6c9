package org.migrationadvisor.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.knowledge.ProfileWriter;

/**
 * The program as it is started from the command line: batches of growing length, and a server until it has answered. A program; prints
 * Markdown. Needs {@code ./advisor}, already built, and Linux, which tells the memory of a process.
 */
public final class ProgramTimes {

    private static final List<Integer> LINES = List.of(10_000, 100_000, 1_000_000);
    private static final int DIFFERENT = 20_000;
    private static final int STARTS = 7;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Path ARCHIVE_OF_JAVA = Path.of(System.getProperty("java.home"), "lib/server/classes.jsa");

    private final Path folder;
    private final String advisor;

    private ProgramTimes(Path folder, String advisor) {
        this.folder = folder;
        this.advisor = advisor;
    }

    /** @param arguments the launcher, and a folder for what the program writes */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        ProgramTimes times = new ProgramTimes(folder, arguments[0]);
        times.batches();
        times.starts();
    }

    private void batches() throws IOException, InterruptedException {
        List<byte[]> profiles = denseProfiles();
        System.out.println(
                "| lines | s | processor s | further lines a second | most memory, MB |\n|---|---|---|---|---|");
        double secondsBefore = 0;
        int linesBefore = 0;
        for (int lines : LINES) {
            long start = System.nanoTime();
            Watched batch = start(
                    "batch", "-", "--output", folder.resolve("batch.ndjson").toString());
            try (OutputStream input = new BufferedOutputStream(batch.process.getOutputStream(), 1 << 16)) {
                for (int line = 0; line < lines; line++) {
                    input.write(profiles.get(line % DIFFERENT));
                }
            }
            batch.end();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %,.0f | %d |%n",
                    lines,
                    seconds,
                    batch.processorSeconds,
                    (lines - linesBefore) / (seconds - secondsBefore),
                    batch.mostMemory);
            secondsBefore = seconds;
            linesBefore = lines;
        }
        System.out.println();
    }

    private static List<byte[]> denseProfiles() {
        RandomProfiles random = new RandomProfiles(TheProgram.knowledge(), 99);
        ProfileWriter writer = new ProfileWriter(TheProgram.knowledge().questionnaire());
        int shapes = RandomProfiles.Shape.values().length;
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            lines.add((writer.json(random.profile(RandomProfiles.Shape.DENSE.ordinal() + i * shapes)) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return lines;
    }

    private void starts() throws IOException, InterruptedException {
        System.out.println(
                "| start to the first answered page | median s | worst s | memory when idle, MB |\n|---|---|---|---|");
        starts("with the archive made at the build");
        starts("with that of the Java machine only", "-XX:SharedArchiveFile=" + ARCHIVE_OF_JAVA);
        System.out.println();
    }

    private void starts(String name, String... options) throws IOException, InterruptedException {
        double[] seconds = new double[STARTS];
        long memory = 0;
        for (int i = 0; i < STARTS; i++) {
            int port = freePort();
            long begin = System.nanoTime();
            Watched server = start(
                    Stream.of(options).toList(),
                    "serve",
                    "--port",
                    String.valueOf(port),
                    "--data",
                    Files.createTempDirectory(folder, "data").toString());
            awaitPage(port);
            seconds[i] = (System.nanoTime() - begin) / 1e9;
            if (i == STARTS - 1) {
                Thread.sleep(IDLE.toMillis());
                memory = server.memory("VmRSS");
            }
            server.stop();
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT, "| %s | %.2f | %.2f | %d |%n", name, seconds[STARTS / 2], seconds[STARTS - 1], memory);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPage(int port) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("The server did not answer");
    }

    private Watched start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    private Watched start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(advisor));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("ADVISOR_JAVA_OPTIONS", String.join(" ", options));
        return new Watched(builder.start());
    }

    /** A process whose memory and processor time are read as long as it lives. */
    private static final class Watched {

        private final Process process;
        private final Thread watch = new Thread(this::watch);
        private volatile double processorSeconds;
        private volatile long mostMemory;

        Watched(Process process) {
            this.process = process;
            watch.start();
        }

        private void watch() {
            try {
                while (process.isAlive()) {
                    process.info()
                            .totalCpuDuration()
                            .ifPresent(duration -> processorSeconds = duration.toMillis() / 1e3);
                    mostMemory = Math.max(mostMemory, memory("VmHWM"));
                    Thread.sleep(20);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        /** A line of what Linux says of its memory, in MB; 0 when it is gone. */
        long memory(String line) {
            try {
                return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                        .filter(text -> text.startsWith(line))
                        .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
            } catch (IOException gone) {
                return 0;
            }
        }

        void end() throws InterruptedException {
            int code = process.waitFor();
            watch.join();
            if (code != 0) {
                throw new IllegalStateException("The program ended with exit code " + code);
            }
        }

        void stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
            watch.join();
        }
    }
}
