package org.migrationadvisor.cli;

import org.migrationadvisor.advice.Brief;
import org.migrationadvisor.knowledge.ProfileRefused;

/** How the results of a batch are written: one line for each input line. Making lines is thread-safe; writing them is not. */
interface BatchResults {

    /** The line for a profile that was answered. */
    String answered(long line, Brief advice);

    /** The line for an input line that was refused. */
    String refused(long line, ProfileRefused refused);

    /** Writes a line. */
    void write(String line);
}
