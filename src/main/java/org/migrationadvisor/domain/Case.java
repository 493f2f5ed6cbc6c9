package org.migrationadvisor.domain;

import java.util.List;
import java.util.Optional;

/**
 * A municipality of the study, or a fictional one for teaching.
 *
 * @param department of the country; a fictional municipality has none
 * @param measures   what was done there, by actor, as Table 1 has it
 * @param lessons    what a trainer can show with it
 */
public record Case(
        String id,
        String name,
        Optional<String> department,
        boolean fictional,
        Text summary,
        List<Measure> measures,
        Text lessons,
        List<String> findings,
        Profile profile) {

    /** Something done there, and the interventions of the catalogue it stands for. */
    public record Measure(String actor, Text text, List<String> interventions) {}

    /** Whether something done there stands for an intervention. */
    public boolean did(String intervention) {
        return measures.stream().anyMatch(measure -> measure.interventions().contains(intervention));
    }
}
