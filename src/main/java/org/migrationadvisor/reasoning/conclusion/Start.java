package org.migrationadvisor.reasoning.conclusion;

/** The intervention does not start before this part of the roadmap: next or later. */
public record Start(String intervention, String when) implements AboutIntervention {}
