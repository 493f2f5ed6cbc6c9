package org.migrationadvisor.reasoning.fact;

/** One item of a list that an intervention of the catalogue carries, such as rides_on: library. */
public record Link(String intervention, String name, String value) {}
