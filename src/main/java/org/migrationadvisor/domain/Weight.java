package org.migrationadvisor.domain;

/** How much one named reason adds to a score, and why that much. */
public record Weight(String id, double value, Text name, Text reason) {}
