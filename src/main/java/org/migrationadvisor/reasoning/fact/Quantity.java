package org.migrationadvisor.reasoning.fact;

/** A number that was answered, in the unit of its question. */
public record Quantity(String question, double amount) {}
