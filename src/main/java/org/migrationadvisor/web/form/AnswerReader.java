package org.migrationadvisor.web.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.questionnaire.Filled;
import org.migrationadvisor.pages.questionnaire.FormSlip;
import org.migrationadvisor.syntax.WrittenNumber;

/** Reads what stands at one question: a response, nothing, or a slip. */
final class AnswerReader {

    private static final Set<String> ALONE = Set.of("none", Filled.UNKNOWN);

    private final Question question;
    private final Filled.Entry entry;
    private Optional<Response> response = Optional.empty();
    private Optional<FormSlip> slip = Optional.empty();

    AnswerReader(Question question, Filled.Entry entry) {
        this.question = question;
        this.entry = entry;
        if (question.kind() == Question.Kind.NUMBER || question.kind() == Question.Kind.TEXT) {
            written();
        } else if (!entry.codes().isEmpty()) {
            chosen();
        }
    }

    /** The response, if a sound one stands there. */
    Optional<Response> response() {
        return slip.isPresent() ? Optional.empty() : response;
    }

    /** What is wrong, if anything. */
    Optional<FormSlip> slip() {
        return slip;
    }

    private void chosen() {
        Set<String> codes = entry.codes();
        Optional<String> alone = codes.stream().filter(ALONE::contains).findFirst();
        if (codes.stream()
                .anyMatch(code ->
                        !code.equals(Filled.UNKNOWN) && question.option(code).isEmpty())) {
            slip("not-an-option");
        } else if (codes.size() > 1 && question.kind() == Question.Kind.SINGLE) {
            slip("not-an-option");
        } else if (codes.size() > 1 && alone.isPresent()) {
            slip("alone", "option", alone.get());
        } else if (question.atMost().filter(most -> codes.size() > most).isPresent()) {
            slip("too-many", "count", String.valueOf(question.atMost().get()));
        } else {
            response = Optional.of(codes.contains(Filled.UNKNOWN) ? Response.UNKNOWN : new Response.Chosen(codes));
        }
    }

    private void written() {
        boolean unknown = entry.codes().contains(Filled.UNKNOWN);
        if (unknown && !entry.written().isEmpty()) {
            slip("both");
        } else if (unknown) {
            response = Optional.of(Response.UNKNOWN);
        } else if (!entry.written().isEmpty() && question.kind() == Question.Kind.NUMBER) {
            number(question.range().orElseThrow());
        } else if (!entry.written().isEmpty()) {
            text();
        }
    }

    private void text() {
        if (!Slips.fits(entry.written())) {
            slip("text-unfit");
        }
        response = Optional.of(new Response.Written(entry.written()));
    }

    private void number(Question.Range range) {
        Optional<BigDecimal> number = WrittenNumber.read(entry.written(), range.whole());
        if (number.isEmpty()) {
            slip("not-a-number", "written", shortened());
        } else if (range.whole() && number.get().stripTrailingZeros().scale() > 0) {
            slip("not-whole");
        } else if (!range.holds(number.get())) {
            slip(
                    "out-of-range",
                    "from",
                    range.minimum().toPlainString(),
                    "to",
                    range.maximum().toPlainString());
        } else {
            response = number.map(Response.Amount::new);
        }
    }

    private String shortened() {
        return entry.written().length() > 40 ? entry.written().substring(0, 40) + "…" : entry.written();
    }

    private void slip(String key, String... blanks) {
        slip = Optional.of(new FormSlip(question.id(), key, blanks));
    }
}
