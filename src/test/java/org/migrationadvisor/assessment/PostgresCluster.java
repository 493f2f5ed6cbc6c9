package org.migrationadvisor.assessment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server that can be killed and started again. The library unpacks and founds it; since it starts servers with settings
 * on the command line that lose saves and cannot be changed, it is then started anew with those of its own file, as an operator would.
 */
final class PostgresCluster {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path folder;
    private final Path program;
    private final int port;

    private PostgresCluster(Path folder, Path program, int port) {
        this.folder = folder;
        this.program = program;
        this.port = port;
    }

    static PostgresCluster found() throws IOException {
        Path folder = Files.createTempDirectory("postgres");
        EmbeddedPostgres founder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
        PostgresCluster cluster = new PostgresCluster(
                folder, Files.readSymbolicLink(Path.of("/proc/" + postmaster(folder) + "/exe")), founder.getPort());
        founder.close();
        cluster.start();
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::remove, "remove PostgreSQL"));
        return cluster;
    }

    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    /** The first column of the first row. */
    String ask(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address("postgres"));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(query)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Kills the server and every process of it with signal 9, as the power or the kernel would. */
    void kill() throws IOException {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        waitUntil(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private List<ProcessHandle> processes() throws IOException {
        ProcessHandle server = ProcessHandle.of(postmaster(folder)).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    /** Lets the server and every process of it take a signal, such as {@code STOP} or {@code CONT}. */
    void signal(String name) throws IOException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes().forEach(process -> command.add(String.valueOf(process.pid())));
        new ProcessBuilder(command).start().onExit().join();
    }

    /** Starts the server and waits until it has recovered and answers. */
    void start() throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.toString(), "-D", folder.toString(), "-p", Integer.toString(port), "-k", ""));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        waitUntil(this::answers);
    }

    private boolean answers() {
        try {
            return ask("select 1").equals("1");
        } catch (SQLException starting) {
            return false;
        }
    }

    private static long postmaster(Path folder) throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    }

    private static void waitUntil(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL did not get there within " + LONGEST_START);
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void remove() {
        try {
            kill();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException | RuntimeException stays) {
            // A temporary folder may stay.
        }
    }
}
