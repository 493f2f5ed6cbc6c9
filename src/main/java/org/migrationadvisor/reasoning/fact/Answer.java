package org.migrationadvisor.reasoning.fact;

/** One chosen code of a question; a question with several answers has one fact for each. */
public record Answer(String question, String value) {}
