package org.migrationadvisor.domain;

import java.util.List;

/**
 * What a trainer knows beforehand about a fictional municipality. Its codes are those that the program advises.
 *
 * @param first   the measures that come first in time
 * @param severe  the diagnoses that are severe, or assets that are strong
 * @param notNow  the measures that are called for and wait
 * @param running the measures that run already
 */
public record AnswerKey(
        String caseId,
        List<String> first,
        List<String> severe,
        List<String> notNow,
        List<String> running,
        List<Point> points,
        List<Text> questions) {

    /** Something to make of it, and the findings it rests on. */
    public record Point(Text text, List<String> findings) {}
}
