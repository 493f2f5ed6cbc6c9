package org.migrationadvisor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.migrationadvisor.cli.CommandLineDoor;
import org.migrationadvisor.cli.Terminal;

/** Runs commands as the launcher does, and keeps what they wrote. */
final class Shell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = new byte[0];

    /** How a command ended. */
    record Ended(int code, String out, String err) {}

    static Ended run(Object... arguments) {
        return new Shell().command(arguments);
    }

    Shell typing(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Ended command(Object... arguments) {
        String[] words =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = CommandLineDoor.run(
                Wiring.of(words),
                new Terminal(new ByteArrayInputStream(input), stream(out), stream(err), false),
                words);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
