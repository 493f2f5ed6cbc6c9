package org.migrationadvisor.reasoning.conclusion;

/** The intervention serves an aim of the municipality; decides between equals only. */
public record Favour(String intervention, String aim) implements AboutIntervention {}
