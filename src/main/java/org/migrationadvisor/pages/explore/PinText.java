package org.migrationadvisor.pages.explore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.WhatIf;

/** A pin as it stands in an address: {@code carers:grandparents,nobody}, {@code population:5200} or {@code returns:unknown}. */
public record PinText(String question, String answer) {

    private static final String UNKNOWN = "unknown";

    /** A pin that gives a question an answer. */
    public static PinText of(String question, Response response) {
        return new PinText(
                question,
                response instanceof Response.Chosen chosen
                        ? String.join(",", chosen.codes())
                        : response instanceof Response.Amount amount
                                ? amount.value().toPlainString()
                                : response instanceof Response.Written written ? written.text() : UNKNOWN);
    }

    /** A pin out of an address; one without a colon is about no question. */
    public static PinText parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new PinText(text, "") : new PinText(text.substring(0, colon), text.substring(colon + 1));
    }

    /** How it stands in an address. */
    public String text() {
        return question + ":" + answer;
    }

    /** What it pins; what the question does not take is left for the check of pins to refuse. */
    public WhatIf.Pin pin(Questionnaire questionnaire) {
        return new WhatIf.Pin(question, response(questionnaire.question(question)));
    }

    private Response response(Optional<Question> asked) {
        if (answer.equals(UNKNOWN)) {
            return Response.UNKNOWN;
        }
        if (asked.filter(question -> question.kind() == Question.Kind.NUMBER).isPresent()) {
            return number();
        }
        return asked.filter(question -> question.kind() == Question.Kind.TEXT).isPresent()
                ? new Response.Written(answer)
                : new Response.Chosen(List.of(answer.split(",", -1)));
    }

    private Response number() {
        try {
            return new Response.Amount(new BigDecimal(answer));
        } catch (NumberFormatException none) {
            return new Response.Chosen(List.of(answer));
        }
    }
}
