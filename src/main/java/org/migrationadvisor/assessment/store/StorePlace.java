package org.migrationadvisor.assessment.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where assessments are kept.
 *
 * @param folder   the data folder, for the embedded database and for automatic copies
 * @param database the JDBC address of a PostgreSQL database, if they are kept there
 */
public record StorePlace(Path folder, Optional<String> database) {}
