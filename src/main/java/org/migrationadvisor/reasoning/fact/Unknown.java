package org.migrationadvisor.reasoning.fact;

/** A question that was asked and that nobody could answer. */
public record Unknown(String question) {}
