package org.migrationadvisor.cli;

/** How a command ended. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Done, with bad lines in a batch or faults found by check. */
    public static final int FAULTS = 1;
    /** Input refused. */
    public static final int REFUSED = 2;
    /** The program failed. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
