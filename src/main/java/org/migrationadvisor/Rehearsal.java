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
import java.util.List;
import org.migrationadvisor.cli.CommandLineDoor;
import org.migrationadvisor.cli.Terminal;

/**
 * Starts the server once on a free port, asks it for what people ask first, and ends: the build lets the JVM watch, and keep the classes that
 * this needs in an archive for quicker starts.
 */
final class Rehearsal {

    private static final List<String> PAGES = List.of("", "questionnaire", "cases/yotala/advice", "health");

    private Rehearsal() {}

    /**
     * @param folder a folder for data that nobody keeps
     */
    public static void main(String[] folder) throws IOException {
        PipedOutputStream printed = new PipedOutputStream();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new PipedInputStream(printed), StandardCharsets.UTF_8));
        Thread server = new Thread(() -> serve(printed, folder[0]), "rehearsal");
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

    private static void serve(OutputStream printed, String folder) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false);
        CommandLineDoor.run(new Wiring(), terminal, new String[] {"serve", "--port", "0", "--data", folder});
    }
}
