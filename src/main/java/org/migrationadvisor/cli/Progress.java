package org.migrationadvisor.cli;

/** Says how far long work has come, on standard error, when somebody watches. */
final class Progress {

    private static final int STEPS_BETWEEN = 1000;

    private final Terminal terminal;
    private long steps;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void step() {
        steps++;
        if (terminal.interactive() && steps % STEPS_BETWEEN == 0) {
            terminal.err().print("\r" + steps + " lines");
            terminal.err().flush();
        }
    }

    void end() {
        if (terminal.interactive() && steps >= STEPS_BETWEEN) {
            terminal.err().println("\r" + steps + " lines");
        }
    }
}
