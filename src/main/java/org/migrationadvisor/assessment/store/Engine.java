package org.migrationadvisor.assessment.store;

/** Which database it is. */
enum Engine {
    SQLITE,
    POSTGRESQL
}
