package org.migrationadvisor.reasoning.conclusion;

/** An actor who leads here instead of the usual one. */
public record Lead(String intervention, String actor) implements AboutIntervention {}
