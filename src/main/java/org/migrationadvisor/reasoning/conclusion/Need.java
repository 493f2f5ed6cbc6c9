package org.migrationadvisor.reasoning.conclusion;

/** The diagnosis calls for the intervention. */
public record Need(String intervention, String diagnosis) implements AboutIntervention {}
