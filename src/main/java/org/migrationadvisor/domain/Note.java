package org.migrationadvisor.domain;

import java.util.Optional;

/**
 * What a planner wrote beside an answer.
 *
 * @param basis where the answer comes from: census, register, survey, partner or impression
 * @param text  free words
 */
public record Note(Optional<String> basis, Optional<String> text) {}
