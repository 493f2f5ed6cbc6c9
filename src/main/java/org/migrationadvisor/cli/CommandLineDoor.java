package org.migrationadvisor.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.migrationadvisor.assessment.store.StoreRefused;
import org.migrationadvisor.knowledge.KnowledgeFault;
import org.migrationadvisor.reasoning.rule.RuleFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;

/** The command line: parses arguments, runs one command and gives its exit code. */
@Command(
        name = "advisor",
        mixinStandardHelpOptions = true,
        description =
                "Advice for municipalities whose people emigrate. Without a command it serves the web application.",
        footer = {"", "Exit codes: 0 done, 1 done with bad lines or faults, 2 input refused, 3 the program failed."})
public final class CommandLineDoor implements Callable<Integer> {

    private final ServeCommand serve;

    private CommandLineDoor(ServeCommand serve) {
        this.serve = serve;
    }

    /** Runs one command. */
    public static int run(Program program, Terminal terminal, String... arguments) {
        ServeCommand serve = new ServeCommand(program, terminal);
        CommandLine commands = new CommandLine(new CommandLineDoor(serve))
                .addSubcommand(serve)
                .addSubcommand(new AdviseCommand(program, terminal))
                .addSubcommand(new BatchCommand(program, terminal))
                .addSubcommand(new ExploreCommand(program, terminal))
                .addSubcommand(new CompareCommand(program, terminal))
                .addSubcommand(new CheckCommand(program, terminal))
                .addSubcommand(new ReportCommand(program, terminal))
                .addSubcommand(new QuestionnaireCommand(program, terminal))
                .addSubcommand(new BackupCommand(program, terminal))
                .addSubcommand(new RestoreCommand(program, terminal));
        IVersionProvider version = () -> new String[] {
            "Migration Advisor " + program.version(),
            "Knowledge " + program.knowledge(java.util.Optional.empty()).version()
        };
        commands.getCommandSpec().versionProvider(version);
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(version));
        commands.setOut(new PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler(failure(terminal));
        int code = commands.execute(arguments);
        terminal.out().flush();
        return code;
    }

    private static IExecutionExceptionHandler failure(Terminal terminal) {
        return (failure, command, parsed) -> {
            if (failure instanceof Refused || failure instanceof StoreRefused) {
                terminal.err().println(failure.getMessage());
                return ExitCode.REFUSED;
            }
            if (failure instanceof KnowledgeFault fault) {
                terminal.err()
                        .println("knowledge-base/" + fault.file() + ":" + fault.line() + ": " + fault.getMessage());
                return ExitCode.REFUSED;
            }
            if (failure instanceof RuleFault fault) {
                terminal.err().println("rules/" + fault.file() + ":" + fault.line() + ": " + fault.getMessage());
                return ExitCode.REFUSED;
            }
            terminal.err().println("The program failed: " + failure);
            return ExitCode.FAILED;
        };
    }

    @Override
    public Integer call() {
        return serve.call();
    }
}
