package org.migrationadvisor.assessment.store;

/** Advice as it was given for a revision. */
public record AdviceRow(long revision, long kept, String program, String knowledge, String document) {}
