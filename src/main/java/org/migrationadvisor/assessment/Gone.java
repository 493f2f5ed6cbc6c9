package org.migrationadvisor.assessment;

/** There is no such assessment or revision (any more), or the link does not allow what was asked. Told apart from neither, by intent. */
public final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1;

    Gone() {
        super("No such assessment");
    }
}
