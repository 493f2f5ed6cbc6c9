package org.migrationadvisor.reasoning.conclusion;

/** What to do with an intervention that already runs: make_visible or review. */
public record Upkeep(String intervention, String advice) implements AboutIntervention {}
