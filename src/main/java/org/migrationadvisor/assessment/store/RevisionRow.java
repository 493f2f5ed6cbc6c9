package org.migrationadvisor.assessment.store;

/**
 * One revision of an assessment.
 *
 * @param sentAs key of the page that made it
 * @param others what was merged then and its sender had not seen, separated by commas
 */
public record RevisionRow(long number, long saved, String profile, String sentAs, String others) {}
