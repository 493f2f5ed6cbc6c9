package org.migrationadvisor.reasoning.conclusion;

/** An actor to work with. */
public record Partner(String intervention, String actor) implements AboutIntervention {}
