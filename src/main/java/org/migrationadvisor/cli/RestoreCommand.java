package org.migrationadvisor.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.migrationadvisor.assessment.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** restore: saved assessments out of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts what a backup holds in place of all saved assessments. The server must not be running. The backup is"
                        + " loaded and checked before anything is replaced, and what stood there before is kept aside. A backup of"
                        + " either database can be restored into the other.",
        footer = {"", "Exit codes: 0 done, 2 refused, nothing changed, 3 the program failed."})
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "a file that backup has written")
    private String file;

    @Mixin
    private StoreOptions store;

    private final Program program;
    private final Terminal terminal;

    RestoreCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Backups.Restored restored =
                new Backups(store.place(program.dataFolder()), Clock.systemUTC()).restore(Input.path(file));
        terminal.err().println("Restored " + restored.rows() + " rows from " + file);
        restored.aside().ifPresent(kept -> terminal.err().println("What stood there before is kept in " + kept));
        return ExitCode.DONE;
    }
}
