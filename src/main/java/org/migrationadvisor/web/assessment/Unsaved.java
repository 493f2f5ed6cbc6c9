package org.migrationadvisor.web.assessment;

import java.util.function.Consumer;
import org.migrationadvisor.assessment.store.StoreFailure;

/** A form that could not be stored. It goes back to whoever sent it, with everything that stands in it. */
public final class Unsaved extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient StoreFailure failure;
    private final transient Consumer<String> back;

    /** @param back sends the form back, with the number under which the failure was told */
    Unsaved(StoreFailure failure, Consumer<String> back) {
        super(failure);
        this.failure = failure;
        this.back = back;
    }

    /** Why it could not be stored. */
    public StoreFailure failure() {
        return failure;
    }

    /** Sends the form back. */
    public void sendBack(String number) {
        back.accept(number);
    }
}
