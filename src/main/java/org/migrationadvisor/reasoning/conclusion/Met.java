package org.migrationadvisor.reasoning.conclusion;

/** A hard prerequisite of the intervention holds. */
public record Met(String intervention, String requirement) implements AboutIntervention {}
