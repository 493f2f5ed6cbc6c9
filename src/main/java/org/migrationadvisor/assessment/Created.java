package org.migrationadvisor.assessment;

/**
 * A new assessment and its two secrets, which are told here and never again.
 *
 * @param id public name of the assessment, no secret
 */
public record Created(String id, Secret edit, Secret read) {}
