package org.migrationadvisor.assessment.store;

/** The store does not open, or a backup is not taken: what was found, where, and the likely remedy, ready to be shown. */
public final class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreRefused(String message) {
        super(message);
    }

    StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
