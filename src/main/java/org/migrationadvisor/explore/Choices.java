package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** The answers a question can be given, and those it can be changed to. */
final class Choices {

    /** The code that stands alone. */
    private static final String NONE = "none";

    private final KnowledgeBase knowledge;
    private final Amounts amounts;

    Choices(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.amounts = new Amounts(knowledge, book);
    }

    /** The questions that can change advice: those that apply to a profile and drive rules. */
    Stream<Question> questions(Profile profile) {
        return knowledge.questionnaire().questions().stream()
                .filter(question -> !question.context() && question.kind() != Question.Kind.TEXT)
                .filter(question -> knowledge.questionnaire().applies(question, profile));
    }

    /** Every single change of a profile, in the order of the questionnaire. */
    List<Change> changes(Profile profile) {
        return questions(profile)
                .flatMap(question -> changes(question, profile))
                .toList();
    }

    /** Every change of one question. */
    Stream<Change> changes(Question question, Profile profile) {
        Optional<Response> from = profile.answer(question.id());
        return responses(question, from)
                .filter(to -> from.filter(to::equals).isEmpty())
                .map(to -> new Change(question.id(), from, to, kind(question, from, to)));
    }

    /** Every answer that makes a difference to rules: each code alone, or an amount on each side of every limit. */
    List<Response> answers(Question question) {
        return question.kind() == Question.Kind.NUMBER
                ? amounts.of(question, Optional.empty())
                : alone(question).toList();
    }

    private Stream<Response> responses(Question question, Optional<Response> from) {
        return switch (question.kind()) {
            case NUMBER -> amounts.of(question, from).stream();
            case SEVERAL ->
                from.isPresent() && from.get() instanceof Response.Chosen chosen
                        ? several(question, chosen.codes())
                        : alone(question);
            case SINGLE -> alone(question);
            case TEXT -> Stream.empty();
        };
    }

    private static Stream<Response> alone(Question question) {
        return question.options().stream().map(option -> new Response.Chosen(List.of(option.code())));
    }

    /** One code more, or one less. */
    private static Stream<Response> several(Question question, SortedSet<String> chosen) {
        if (chosen.contains(NONE)) {
            return alone(question);
        }
        List<Response> responses = new ArrayList<>();
        boolean full = question.atMost().filter(most -> chosen.size() >= most).isPresent();
        question.options().forEach(option -> {
            SortedSet<String> codes = new TreeSet<>(chosen);
            if (option.code().equals(NONE)) {
                codes = new TreeSet<>(List.of(NONE));
            } else if (!codes.remove(option.code()) && !full) {
                codes.add(option.code());
            }
            if (!codes.isEmpty()) {
                responses.add(new Response.Chosen(codes));
            }
        });
        return responses.stream();
    }

    private static Change.Kind kind(Question question, Optional<Response> from, Response to) {
        boolean open = from.isEmpty() || from.get().equals(Response.UNKNOWN);
        if (question.changeable() && better(question, from, to)) {
            return Change.Kind.ACT;
        }
        return open ? Change.Kind.FIND_OUT : Change.Kind.GIVEN;
    }

    /** Whether the new answer is no worse than the old one, nor the worst there is; answers without such an order never are. */
    private static boolean better(Question question, Optional<Response> from, Response to) {
        Optional<Double> after = favourable(question, to);
        return after.isEmpty()
                || after.get() > 0 && favourable(question, from.orElse(to)).orElse(0.0) <= after.get();
    }

    private static Optional<Double> favourable(Question question, Response response) {
        return response instanceof Response.Chosen chosen
                ? question.option(chosen.codes().first()).flatMap(Question.Option::favourable)
                : Optional.empty();
    }
}
