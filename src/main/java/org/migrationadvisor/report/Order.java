package org.migrationadvisor.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is to hold.
 *
 * @param parts       the parts wanted
 * @param planFormat  id of the format of its plan tables
 * @param transfer    what the municipality receives a year for each inhabitant, if it was said
 */
public record Order(Set<Part> parts, String planFormat, Optional<BigDecimal> transfer) {

    public Order {
        parts = parts.isEmpty() ? Set.of() : Set.copyOf(parts);
    }
}
