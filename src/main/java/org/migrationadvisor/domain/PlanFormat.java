package org.migrationadvisor.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way to set measures out in the tables of a plan.
 *
 * @param order     its place among the formats
 * @param includes  the parts of the roadmap whose measures enter
 * @param firstOnly whether it says so much of each measure that only the first ones enter, unless all are asked for in full
 */
public record PlanFormat(
        String id,
        int order,
        Text title,
        Text introduction,
        Set<When> includes,
        boolean firstOnly,
        List<Table> tables) {

    /** One table, with a row for each measure. */
    public record Table(Text title, List<Column> columns) {}

    /**
     * A column.
     *
     * @param width how wide it is beside the others
     * @param note  what the planner should know to fill it in
     */
    public record Column(Text title, PlanField field, int width, Optional<Text> note) {}
}
