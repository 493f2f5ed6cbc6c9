package org.migrationadvisor;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.migrationadvisor.cli.CommandLineDoor;
import org.migrationadvisor.cli.Terminal;

/** Starts the program. Together with {@link Wiring} the only place that knows everything. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(System.in, out, err, Boolean.getBoolean("advisor.watched"));
        System.exit(CommandLineDoor.run(Wiring.of(arguments), terminal, arguments));
    }
}
