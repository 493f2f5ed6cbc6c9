package org.migrationadvisor.cli;

/** Input that a command refuses: what, where, and what would be accepted, ready to be shown. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
