package org.migrationadvisor.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * A machine that can be made to fail under a server: with a small disk for the data and a full one for temporary files, both in a namespace
 * of mounts of its own, and with a log that takes nothing. Needs Linux, unshare and strace.
 */
public final class Machine implements AutoCloseable {

    private static final String DISKS =
            "mount -t tmpfs -o size=3m tmpfs \"$1\" && mount -t tmpfs -o size=64k tmpfs \"$2\" && cat /dev/zero >\"$2\"/full 2>/dev/null;"
                    + " test \"$(stat -f -c %f \"$2\")\" = 0 && shift 2 && exec \"$@\" 2>/dev/full";

    private final ServerProcess server;
    private final Path data;
    private final Path temporary;

    private Machine(ServerProcess server, Path data, Path temporary) {
        this.server = server;
        this.data = data;
        this.temporary = temporary;
    }

    /** Whether there is what it takes to make one. */
    public static boolean possible() throws IOException, InterruptedException {
        return ServerProcess.canBeTraced()
                && Files.isExecutable(Path.of("/usr/bin/unshare"))
                && succeeds("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp");
    }

    /** Starts a server on such a machine. */
    public static Machine start(Path folder) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path library = layOutNativeLibrary(folder.resolve("native"));
        List<String> before = List.of("unshare", "-rm", "sh", "-c", DISKS, "sh", data.toString(), temporary.toString());
        return new Machine(
                ServerProcess.start(
                        folder, before, "-Djava.io.tmpdir=" + temporary, "-Dorg.sqlite.lib.path=" + library),
                data,
                temporary);
    }

    public ServerProcess server() {
        return server;
    }

    /** Does something while the disk of the data is full to its last byte. */
    public <T> T whileFull(Callable<T> work) throws Exception {
        Path ballast = seen(data).resolve("ballast");
        try {
            fill(ballast);
            return work.call();
        } finally {
            Files.delete(ballast);
        }
    }

    private static void fill(Path ballast) {
        try (OutputStream file = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            // So it was meant.
        }
    }

    /** Does something while every change of a file is refused, as on a disk that the system has mounted anew for reading only. */
    public <T> T whileReadOnly(Callable<T> work) throws Exception {
        return server.whileCalls("pwrite64,ftruncate,fallocate,unlink,fsync,fdatasync", "error=EROFS", work);
    }

    /** Mounts the disk for temporary files anew, for reading only. */
    public boolean refuseTemporaryFiles() throws IOException, InterruptedException {
        return succeeds(
                "nsenter",
                "-t",
                String.valueOf(server.number()),
                "-U",
                "-m",
                "--preserve-credentials",
                "mount",
                "-o",
                "remount,ro",
                temporary.toString());
    }

    /** Does something while the server stands still, as when a laptop is shut. */
    public <T> T whileAsleep(Callable<T> work) throws Exception {
        signal("-STOP");
        try {
            return work.call();
        } finally {
            signal("-CONT");
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        if (!succeeds("kill", signal, String.valueOf(server.number()))) {
            throw new IOException("The server did not take " + signal);
        }
    }

    /** Lays it out as the program does where it is built, or else it would be unpacked among the temporary files. */
    private static Path layOutNativeLibrary(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream library =
                Machine.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            Files.copy(library, Files.createDirectory(folder).resolve(name));
            return folder;
        }
    }

    /** A folder of the server, whatever is mounted there for it alone. */
    private Path seen(Path folder) {
        return Path.of("/proc/" + server.number() + "/root" + folder);
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Override
    public void close() {
        server.close();
    }
}
