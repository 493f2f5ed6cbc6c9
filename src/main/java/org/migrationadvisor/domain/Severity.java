package org.migrationadvisor.domain;

/** How strongly the answers speak for a diagnosis; for an asset, how strong it is. Ordered from weak to strong. */
public enum Severity implements Coded {
    LOW,
    MODERATE,
    SEVERE
}
