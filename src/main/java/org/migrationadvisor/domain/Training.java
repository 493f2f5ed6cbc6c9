package org.migrationadvisor.domain;

import java.util.Map;

/**
 * What a trainer works with.
 *
 * @param guides by id, in their order
 * @param keys   by the id of the case
 */
public record Training(Map<String, Guide> guides, Map<String, Exercise> exercises, Map<String, AnswerKey> keys) {}
