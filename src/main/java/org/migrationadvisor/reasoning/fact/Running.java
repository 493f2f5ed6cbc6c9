package org.migrationadvisor.reasoning.fact;

/** An intervention that already runs. */
public record Running(String intervention) {}
