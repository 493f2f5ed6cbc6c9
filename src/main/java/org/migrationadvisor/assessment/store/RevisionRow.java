package org.migrationadvisor.assessment.store;

/**
 * One revision of an assessment.
 *
 * @param sentAs key of the page that made it
 * @param others ids of the questions that were merged then, separated by commas
 */
public record RevisionRow(long number, long saved, String profile, String sentAs, String others) {}
