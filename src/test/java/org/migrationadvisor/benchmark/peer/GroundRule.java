package org.migrationadvisor.benchmark.peer;

import java.util.List;

/** A rule with the catalogue worked in: what must hold of the municipality, and the one thing that follows. */
public record GroundRule(String rule, List<Condition> conditions, String conclusion) {}
