package org.migrationadvisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.migrationadvisor.cli.CommandLineDoor;
import org.migrationadvisor.cli.Terminal;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Starts the server once on a free port, asks it for what people ask first, and ends: the build lets the JVM watch, and keep the classes that
 * this needs in an archive for quicker starts. Also lays the native library of SQLite out, which would else be unpacked at each start.
 */
final class Rehearsal {

    private static final List<String> PAGES = List.of("", "questionnaire", "cases/yotala/advice", "health");

    private Rehearsal() {}

    /**
     * @param folders one for data that nobody keeps, and one for the native library
     */
    public static void main(String[] folders) throws IOException {
        layOutNativeLibrary(Path.of(folders[1]));
        PipedOutputStream printed = new PipedOutputStream();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new PipedInputStream(printed), StandardCharsets.UTF_8));
        Thread server = new Thread(() -> serve(printed, folders[0]), "rehearsal");
        server.setDaemon(true);
        server.start();
        String greeting = lines.readLine();
        String address = greeting.substring(greeting.indexOf("http://"));
        for (String page : PAGES) {
            try (InputStream answer = URI.create(address + page).toURL().openStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        }
        System.exit(0);
    }

    private static void layOutNativeLibrary(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream library =
                Rehearsal.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            Files.createDirectories(folder);
            Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void serve(OutputStream printed, String folder) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false);
        String[] arguments = {"serve", "--port", "0", "--data", folder};
        CommandLineDoor.run(Wiring.of(arguments), terminal, arguments);
    }
}
