package org.migrationadvisor.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.WrittenNumber;

/** The answers of a profile being read, each as its question takes it. */
final class AnswerReading {

    static final String UNKNOWN = "unknown";
    private static final String NONE = "none";

    private final Map<String, Response> alone;
    private final Slips slips;

    /** @param alone the response of each code when it is chosen alone */
    AnswerReading(Map<String, Response> alone, Slips slips) {
        this.alone = alone;
        this.slips = slips;
    }

    /** The answer; nothing if it was not asked, or is not accepted. */
    Optional<Response> response(Question question, Node node) {
        if (node instanceof Node.Empty) {
            return Optional.empty();
        }
        if (unknown(node)) {
            return Optional.of(Response.UNKNOWN);
        }
        return switch (question.kind()) {
            case NUMBER -> amount(question, node);
            case SINGLE -> single(question, node);
            case SEVERAL -> several(question, node);
            case TEXT -> written(question, node);
        };
    }

    private static boolean unknown(Node node) {
        return node.written().filter(UNKNOWN::equals).isPresent();
    }

    private Optional<Response> amount(Question question, Node node) {
        Question.Range range = question.range().orElseThrow();
        if (node instanceof Node.Number number && range.holds(number.value())) {
            return Optional.of(new Response.Amount(number.value().signum() == 0 ? BigDecimal.ZERO : number.value()));
        }
        boolean quoted = node instanceof Node.Words words
                && WrittenNumber.read(words.text(), range.whole()).isPresent();
        return refused(
                question,
                node,
                Slips.described(node),
                quoted
                        ? Saying.of("{accepted}; numbers are not quoted", "accepted", accepted(range))
                        : accepted(range));
    }

    private static Saying accepted(Question.Range range) {
        String least = range.minimum().toPlainString();
        String most = range.maximum().toPlainString();
        return range.whole()
                ? Saying.of("a whole number from {least} to {most}, or unknown", "least", least, "most", most)
                : Saying.of("a number from {least} to {most}, or unknown", "least", least, "most", most);
    }

    private Optional<Response> written(Question question, Node node) {
        if (node instanceof Node.Words words && Printable.fits(words.text(), ProfileReading.LONGEST_NAME)) {
            return Optional.of(new Response.Written(words.text()));
        }
        return refused(question, node, Slips.described(node), ProfileReading.NAME);
    }

    private Optional<Response> single(Question question, Node node) {
        if (node instanceof Node.Sequence) {
            return refused(question, node, node.kind(), Saying.of("one of {codes}", "codes", listed(question)));
        }
        return code(question, node).map(alone::get);
    }

    private Optional<Response> several(Question question, Node node) {
        if (!(node instanceof Node.Sequence list)) {
            return code(question, node).map(alone::get);
        }
        List<String> codes = new ArrayList<>();
        boolean sound = true;
        for (Node item : list.items()) {
            Optional<String> code = unknown(item) ? Optional.of(UNKNOWN) : code(question, item);
            sound &= code.isPresent();
            code.ifPresent(codes::add);
        }
        return sound ? chosen(question, list, codes) : Optional.empty();
    }

    private Optional<Response> chosen(Question question, Node.Sequence list, List<String> codes) {
        Set<String> distinct = new LinkedHashSet<>(codes);
        if (codes.isEmpty()) {
            return refused(
                    question,
                    list,
                    Saying.of("an empty list"),
                    Saying.of("at least one of {codes}, or leave the question out", "codes", listed(question)));
        }
        if (distinct.size() < codes.size()) {
            return refused(question, list, Saying.of("the same code twice"), Saying.of("each code once"));
        }
        if (distinct.size() > 1 && (distinct.contains(NONE) || distinct.contains(UNKNOWN))) {
            return refused(
                    question,
                    list,
                    Saying.of("'{code}' beside other codes", "code", distinct.contains(NONE) ? NONE : UNKNOWN),
                    Saying.of("that code alone, or the others without it"));
        }
        if (question.atMost().filter(most -> distinct.size() > most).isPresent()) {
            return refused(
                    question,
                    list,
                    Saying.of("{count} codes", "count", distinct.size()),
                    Saying.of("at most {count}", "count", question.atMost().get()));
        }
        return Optional.of(distinct.contains(UNKNOWN) ? Response.UNKNOWN : new Response.Chosen(codes));
    }

    private Optional<String> code(Question question, Node node) {
        Optional<String> written = node.written();
        Optional<String> code =
                written.filter(text -> question.option(text).isPresent()).or(() -> meant(question, node));
        if (code.isEmpty()) {
            slips.unknown(node.line(), where(question), Slips.described(node), written.orElse(""), codes(question));
        }
        return code;
    }

    /** The code that an unquoted yes or no of YAML stands for, where the question has it. */
    private static Optional<String> meant(Question question, Node node) {
        if (!(node instanceof Node.Switch choice)
                || !Set.of("yes", "no").contains(choice.text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return question.option(choice.value() ? "yes" : "no").map(Question.Option::code);
    }

    private Optional<Response> refused(Question question, Node node, Saying found, Saying accepted) {
        slips.add(node.line(), where(question), found, accepted);
        return Optional.empty();
    }

    private static String where(Question question) {
        return "answers." + question.id();
    }

    private static List<String> codes(Question question) {
        return question.options().stream().map(Question.Option::code).toList();
    }

    private static String listed(Question question) {
        return Slips.joined(codes(question));
    }
}
