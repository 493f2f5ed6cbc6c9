package org.migrationadvisor.reasoning.conclusion;

/** The intervention comes after another one, where that is recommended too. */
public record After(String intervention, String first) implements AboutIntervention {}
