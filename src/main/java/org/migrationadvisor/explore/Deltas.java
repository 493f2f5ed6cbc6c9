package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/** Which facts a change adds or takes away, with those of questions that it opens or makes pointless. */
final class Deltas {

    private final Questionnaire questionnaire;
    private final Map<String, List<Question>> hanging = new TreeMap<>();

    Deltas(KnowledgeBase knowledge) {
        this.questionnaire = knowledge.questionnaire();
        questionnaire.questions().forEach(question -> hanging.put(question.id(), new ArrayList<>(List.of(question))));
        questionnaire
                .questions()
                .forEach(question -> withAbove(question).stream()
                        .skip(1)
                        .forEach(above -> hanging.get(above.id()).add(question)));
    }

    private Optional<Question> above(Question question) {
        return question.askedWhen().flatMap(when -> questionnaire.question(when.question()));
    }

    /** The facts that tell a profile from the same with one response changed. */
    Set<Fact> facts(Profile before, Change change) {
        Profile after = change.applyTo(before);
        Set<Fact> changed = new HashSet<>();
        for (Question question : hanging.get(change.question())) {
            Optional<Response> old = counted(question, before);
            Optional<Response> now = counted(question, after);
            if (!old.equals(now)) {
                difference(question, old, now, changed);
            }
        }
        return changed;
    }

    /** A question and those it hangs on. */
    List<Question> withAbove(Question question) {
        List<Question> chain = new ArrayList<>(List.of(question));
        for (Optional<Question> above = above(question); above.isPresent(); above = above(above.get())) {
            chain.add(above.get());
        }
        return chain;
    }

    /** The questions that a change opens. */
    List<Question> opened(Profile before, Change change) {
        Profile after = change.applyTo(before);
        return hanging.get(change.question()).stream()
                .filter(question -> !questionnaire.applies(question, before) && questionnaire.applies(question, after))
                .toList();
    }

    private Optional<Response> counted(Question question, Profile profile) {
        return questionnaire.applies(question, profile) ? profile.answer(question.id()) : Optional.empty();
    }

    private static void difference(
            Question question, Optional<Response> old, Optional<Response> now, Set<Fact> changed) {
        Set<Fact> before = facts(question, old);
        Set<Fact> after = facts(question, now);
        before.stream().filter(fact -> !after.contains(fact)).forEach(changed::add);
        after.stream().filter(fact -> !before.contains(fact)).forEach(changed::add);
        if (known(old) != known(now) || old.isPresent() != now.isPresent()) {
            changed.add(Fact.COVERAGE);
        }
    }

    private static boolean known(Optional<Response> response) {
        return response.filter(given -> !given.equals(Response.UNKNOWN)).isPresent();
    }

    private static Set<Fact> facts(Question question, Optional<Response> response) {
        Set<Fact> facts = new HashSet<>();
        response.ifPresent(given -> {
            if (given instanceof Response.Chosen chosen) {
                chosen.codes().forEach(code -> facts.add(new Fact(Fact.Kind.ANSWER, question.id(), code)));
            } else if (given instanceof Response.Amount amount) {
                facts.add(new Fact(
                        Fact.Kind.QUANTITY, question.id(), amount.value().toPlainString()));
            } else if (given.equals(Response.UNKNOWN)) {
                facts.add(new Fact(Fact.Kind.UNKNOWN, question.id(), ""));
            }
        });
        return facts;
    }
}
