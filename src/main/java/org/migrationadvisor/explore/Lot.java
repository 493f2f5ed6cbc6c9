package org.migrationadvisor.explore;

import org.migrationadvisor.domain.Response;

/**
 * Answers to one question that come to the same.
 *
 * @param answer one of them
 * @param share  of all answers to the question, those that come to the same
 */
record Lot(Response answer, double share) {}
