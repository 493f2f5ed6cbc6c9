package org.migrationadvisor.assessment.store;

/** The database did not do what it was asked; trying again later may help. */
public abstract sealed class StoreFailure extends RuntimeException permits NotSaved, NotRead {

    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        /** The disk is full. */
        DISK_FULL,
        /** The disk or the operating system failed to read, write or sync. */
        DISK_FAILED,
        /** Too much at once: nobody else's turn ended in time. */
        BUSY,
        /** The database does not answer. */
        AWAY,
        /** Anything else; the cause says more. */
        FAILED
    }

    private final Reason reason;

    StoreFailure(String what, Reason reason, Throwable cause) {
        super(what + ": " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
