package org.migrationadvisor.assessment.store;

/**
 * An assessment with its latest profile.
 *
 * @param created in milliseconds since 1970, as all times here
 * @param profile the profile of its revision, as JSON
 */
public record AssessmentRow(
        String id, long revision, long created, long saved, String program, String knowledge, String profile) {}
