package org.migrationadvisor.check;

/** One group of checks over what is written. */
interface Check {

    /** Adds every fault of its group; looks past what other groups report. */
    void check(Material material, Faults faults);
}
