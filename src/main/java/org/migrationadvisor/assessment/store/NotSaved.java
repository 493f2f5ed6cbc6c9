package org.migrationadvisor.assessment.store;

/** A change that cannot be said to be saved. Sending it again, with the same key, is safe. */
public final class NotSaved extends StoreFailure {

    private static final long serialVersionUID = 1;

    NotSaved(Reason reason, Throwable cause) {
        super("Not saved", reason, cause);
    }
}
