package org.migrationadvisor.reasoning.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers of a made-up municipality that show how a rule behaves, out of the cases beside it.
 *
 * @param kind    {@code match}, {@code near_miss} or {@code unknown}
 * @param answers question id to codes, or to the number as it was written
 */
public record RuleExample(String kind, Map<String, List<String>> answers) {

    public RuleExample {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
