package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param faults   in the order of files and lines
 * @param coverage missing when the cases could not be run
 * @param notRun   why the cases, or some of them, could not be run
 */
public record Report(List<Fault> faults, Optional<Coverage> coverage, Optional<String> notRun) {

    /** Whether nothing is wrong. */
    public boolean sound() {
        return faults.isEmpty();
    }
}
