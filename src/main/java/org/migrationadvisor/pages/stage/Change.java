package org.migrationadvisor.pages.stage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/**
 * An answer that the room changes, as addresses write it: {@code question} or {@code question:answer}.
 *
 * @param answer the new one; nothing while the room still chooses
 */
public record Change(Question question, Optional<Response> answer) {

    private static final String UNKNOWN = "unknown";
    private static final int LONGEST_NUMBER = 20;

    /** The change that an address names; nothing if it names no question or no possible answer. */
    public static Optional<Change> of(Questionnaire questionnaire, String written) {
        String[] parts = written.split(":", 2);
        Optional<Question> question = questionnaire.question(parts[0]);
        if (question.isEmpty() || parts.length == 1) {
            return question.map(asked -> new Change(asked, Optional.empty()));
        }
        return response(question.get(), parts[1]).map(answer -> new Change(question.get(), Optional.of(answer)));
    }

    private static Optional<Response> response(Question question, String written) {
        if (written.equals(UNKNOWN)) {
            return Optional.of(Response.UNKNOWN);
        }
        if (question.range().isPresent()) {
            return number(written).filter(question.range().get()::holds).map(number -> new Response.Amount(number));
        }
        return question.option(written).map(option -> new Response.Chosen(List.of(option.code())));
    }

    private static Optional<BigDecimal> number(String written) {
        try {
            return written.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new BigDecimal(written));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** As an address writes it. */
    String written() {
        return question.id() + answer.map(given -> ":" + code(given)).orElse("");
    }

    private static String code(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.codes().first();
        }
        return response instanceof Response.Amount amount ? amount.value().toPlainString() : UNKNOWN;
    }
}
