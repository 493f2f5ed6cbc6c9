package org.migrationadvisor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** serve: the web application. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the web application and prints its address. Ctrl-C stops it.")
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", description = "7070 when left out; 0 takes a free one")
    private int port = 7070;

    @Option(names = "--host", paramLabel = "HOST", description = "127.0.0.1 when left out: only this machine")
    private String host = "127.0.0.1";

    private final Program program;
    private final Terminal terminal;

    ServeCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LARGEST_PORT) {
            throw new Refused("--port " + port + ": accepted: 0 to " + LARGEST_PORT);
        }
        return program.serve(host, port, terminal);
    }
}
