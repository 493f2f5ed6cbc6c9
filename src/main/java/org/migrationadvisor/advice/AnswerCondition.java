package org.migrationadvisor.advice;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.rule.Pattern;

/**
 * What a rule asks of the answer to one question.
 *
 * @param values  of which one must be chosen
 * @param negated whether none of them may be chosen instead
 */
record AnswerCondition(String question, List<String> values, boolean negated) {

    /** The condition of a pattern; empty when it is about something else than an answer. */
    static Optional<AnswerCondition> of(Pattern pattern) {
        return pattern.fact().equals("Answer")
                ? Optional.of(new AnswerCondition(
                        pattern.literals("question").get(0), pattern.literals("value"), pattern.negated()))
                : Optional.empty();
    }

    /** Whether a response meets it; one that is unknown, or null, chooses nothing. */
    boolean metBy(Response response) {
        return chosenIn(response) != negated;
    }

    private boolean chosenIn(Response response) {
        if (response instanceof Response.Chosen chosen) {
            for (String value : values) {
                if (chosen.codes().contains(value)) {
                    return true;
                }
            }
        }
        return false;
    }
}
