package org.migrationadvisor.reasoning.conclusion;

/** A named reason, with a weight in the knowledge base, that raises the intervention. */
public record Boost(String intervention, String weight) implements AboutIntervention {}
