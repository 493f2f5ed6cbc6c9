package org.migrationadvisor.assessment;

import org.migrationadvisor.domain.Coded;

/** What a link allows its holder. */
public enum Right implements Coded {
    EDIT,
    READ
}
