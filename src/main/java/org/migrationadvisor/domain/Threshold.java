package org.migrationadvisor.domain;

/** A named limit that rules compare with, its unit, and where it comes from. */
public record Threshold(String id, double value, Text unit, Text source) {}
