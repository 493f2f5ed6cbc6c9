package org.migrationadvisor.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.syntax.Node;

/** Makes a questionnaire of what can be made out: ids, kinds, codes and conditions. Words are left out. */
final class QuestionSketches {

    private static final Text NO_WORDS = new Text(Map.of());
    private static final String TAKES_REMITTANCES = "takes_remittances";

    private final List<String> catalogue;
    private final Set<String> known = new HashSet<>();

    private QuestionSketches(List<String> catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The questionnaire of these sections, in their order.
     *
     * @param interventions what some questions offer as answers
     * @param torn          ids of further interventions, whose files cannot be read
     */
    static Questionnaire of(List<Entry> sections, List<Entry> interventions, Collection<String> torn) {
        Stream<String> read = interventions.stream()
                .filter(intervention -> !intervention.codes("features").contains(TAKES_REMITTANCES))
                .map(Entry::id);
        QuestionSketches sketches =
                new QuestionSketches(Stream.concat(read, torn.stream()).toList());
        return new Questionnaire(sections.stream()
                .sorted(Comparator.comparing(QuestionSketches::order))
                .map(sketches::section)
                .toList());
    }

    private static int order(Entry section) {
        return section.node()
                .get("order")
                .filter(Node.Number.class::isInstance)
                .map(node -> ((Node.Number) node).value().intValue())
                .orElse(Integer.MAX_VALUE);
    }

    private Questionnaire.Section section(Entry section) {
        List<Question> questions = new ArrayList<>();
        section.entries("questions").forEach(entry -> {
            questions.add(question(entry, kind(entry)));
            known.add(entry.id());
        });
        return new Questionnaire.Section(section.id(), order(section), NO_WORDS, NO_WORDS, questions);
    }

    /** The kind, or the one that the rest of the question looks like. */
    private static Question.Kind kind(Entry question) {
        String code = question.word("kind").orElse("");
        Question.Kind otherwise = question.entry("number").isPresent() ? Question.Kind.NUMBER : Question.Kind.SEVERAL;
        return Stream.of(Question.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    private Question question(Entry entry, Question.Kind kind) {
        List<String> codes = entry.word("answers_from").isPresent()
                ? catalogue
                : entry.entries("answers")
                        .flatMap(answer -> answer.word("code").stream())
                        .toList();
        return new Question(
                entry.id(),
                kind,
                false,
                yes(entry, "context"),
                yes(entry, "changeable"),
                NO_WORDS,
                Optional.empty(),
                new Question.Why(NO_WORDS, List.of()),
                entry.entry("asked_when").flatMap(this::askedWhen),
                number(entry, "at_most").map(BigDecimal::intValue),
                entry.word("matches"),
                kind == Question.Kind.NUMBER ? Optional.of(range(entry)) : Optional.empty(),
                Optional.empty(),
                codes.stream()
                        .map(code -> new Question.Option(
                                code, NO_WORDS, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
    }

    /** The condition, if it hangs on an earlier question. */
    private Optional<Question.AskedWhen> askedWhen(Entry condition) {
        return condition
                .word("question")
                .filter(known::contains)
                .map(parent -> new Question.AskedWhen(parent, condition.codes("is"), condition.codes("is_not")));
    }

    private static Question.Range range(Entry question) {
        Optional<Entry> number = question.entry("number");
        return new Question.Range(
                number.flatMap(limits -> number(limits, "minimum")).orElse(BigDecimal.ZERO),
                number.flatMap(limits -> number(limits, "maximum")).orElse(BigDecimal.valueOf(Long.MAX_VALUE)),
                number.filter(limits -> yes(limits, "whole")).isPresent(),
                NO_WORDS);
    }

    private static boolean yes(Entry entry, String key) {
        return entry.node()
                .get(key)
                .filter(node -> node instanceof Node.Switch choice && choice.value())
                .isPresent();
    }

    private static Optional<BigDecimal> number(Entry entry, String key) {
        return entry.node().get(key).filter(Node.Number.class::isInstance).map(node -> ((Node.Number) node).value());
    }
}
