package org.migrationadvisor.report;

import java.math.BigDecimal;
import java.util.EnumSet;
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

    /** What a planner carries home, with plan tables in one format. */
    public static Order usual(String planFormat) {
        return new Order(Part.usual(), planFormat, Optional.empty());
    }

    /** Everything, with plan tables in one format. */
    public static Order everything(String planFormat) {
        return new Order(EnumSet.allOf(Part.class), planFormat, Optional.empty());
    }
}
