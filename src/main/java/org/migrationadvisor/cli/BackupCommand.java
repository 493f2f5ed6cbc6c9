package org.migrationadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.migrationadvisor.assessment.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** backup: all saved assessments as one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes all saved assessments into one file, as of this moment; the server may go on running."
                + " A file of that name is replaced. The file holds what the municipalities wrote: keep it safe.",
        footer = {"", "Exit codes: 0 done, 2 refused, 3 the program failed."})
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the file to write")
    private String file;

    @Mixin
    private StoreOptions store;

    private final Program program;
    private final Terminal terminal;

    BackupCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = Input.path(file);
        if (Files.isDirectory(target)) {
            throw new Refused(file + ": is a folder; a file is needed");
        }
        long rows = new Backups(store.place(program.dataFolder()), Clock.systemUTC()).backup(target);
        terminal.err().println("Backed up " + rows + " rows to " + file);
        return ExitCode.DONE;
    }
}
