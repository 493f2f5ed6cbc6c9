package org.migrationadvisor.reasoning.fact;

/** A diagnosis of the earlier phase, at its highest severity. */
public record Diagnosed(String id, String severity) {}
