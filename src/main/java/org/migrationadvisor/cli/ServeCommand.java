package org.migrationadvisor.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.migrationadvisor.assessment.store.StorePlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** serve: the web application. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the web application and prints its address. Ctrl-C stops it.")
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65_535;
    private static final int LONGEST_RETENTION = 36_500;
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    @Option(names = "--port", paramLabel = "PORT", description = "7070 when left out; 0 takes a free one")
    private int port = 7070;

    @Option(names = "--host", paramLabel = "HOST", description = "127.0.0.1 when left out: only this machine")
    private String host = "127.0.0.1";

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--retain-days",
            paramLabel = "DAYS",
            description = "an assessment is deleted so many days after its last save; 730 when left out")
    private int retainDays = 730;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "a proxy with TLS at this IP address is believed when it says in X-Forwarded-Proto that it"
                    + " was reached by https; may be given several times; none is believed when left out")
    private List<String> proxies = List.of();

    @Option(names = "--quiet", description = "writes no line of JSON for each request to standard error")
    private boolean quiet;

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
        if (retainDays < 1 || retainDays > LONGEST_RETENTION) {
            throw new Refused("--retain-days " + retainDays + ": accepted: 1 to " + LONGEST_RETENTION);
        }
        StorePlace place = store.place(program.dataFolder());
        return program.serve(new Serving(host, port, place, Duration.ofDays(retainDays), trusted(), quiet), terminal);
    }

    private Set<InetAddress> trusted() {
        return proxies.stream().map(ServeCommand::address).collect(Collectors.toSet());
    }

    /** Names are refused: whoever answers for a name could change. */
    private static InetAddress address(String text) {
        try {
            if (NUMBERS.matcher(text).matches()) {
                return InetAddress.getByName(text);
            }
        } catch (UnknownHostException malformed) {
            // It is refused below like a name.
        }
        throw new Refused("--trusted-proxy " + text + ": accepted: an IP address, such as 127.0.0.1 or ::1");
    }
}
