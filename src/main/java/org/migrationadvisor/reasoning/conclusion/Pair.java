package org.migrationadvisor.reasoning.conclusion;

/** A quiet intervention that should go together with something people can see. */
public record Pair(String intervention) implements AboutIntervention {}
