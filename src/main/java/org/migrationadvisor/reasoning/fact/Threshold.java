package org.migrationadvisor.reasoning.fact;

/** A named limit of the knowledge base. */
public record Threshold(String id, double value) {}
