package org.migrationadvisor.reasoning.conclusion;

/** A caution or guidance that applies to the intervention here. */
public record Remark(String intervention, String remark) implements AboutIntervention {}
