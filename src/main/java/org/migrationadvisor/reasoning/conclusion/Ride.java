package org.migrationadvisor.reasoning.conclusion;

/** An existing service that could carry the intervention. */
public record Ride(String intervention, String service) implements AboutIntervention {}
