package org.migrationadvisor.reasoning.conclusion;

/** The intervention goes along with others that answer the diagnosis more directly; it is called for as well, and weighs less. */
public record Accompany(String intervention, String diagnosis) implements AboutIntervention {}
