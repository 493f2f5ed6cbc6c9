package org.migrationadvisor.assessment.store;

/** Something that could not be read. */
public final class NotRead extends StoreFailure {

    private static final long serialVersionUID = 1;

    NotRead(Reason reason, Throwable cause) {
        super("Not read", reason, cause);
    }
}
