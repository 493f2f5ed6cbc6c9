package org.migrationadvisor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** check: the rule author's tool. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Verifies the knowledge base and the rules: every fault with file and line, then what the cases cover.",
        footer = {"", "Exit codes: 0 no fault, 1 faults found, 2 input refused, 3 the program failed."})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private FolderOptions folders;

    private final Program program;
    private final Terminal terminal;

    CheckCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return program.check(folders.knowledge(), folders.rules(), terminal);
    }
}
