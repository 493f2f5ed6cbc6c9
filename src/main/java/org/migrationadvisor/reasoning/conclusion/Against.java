package org.migrationadvisor.reasoning.conclusion;

/** The intervention is advised against, whatever else is concluded. */
public record Against(String intervention) implements AboutIntervention {}
