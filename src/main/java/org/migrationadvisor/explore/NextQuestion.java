package org.migrationadvisor.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;

/** Which question is the most useful to ask next: of those without an answer the one that can still change the advice most. Thread-safe. */
public final class NextQuestion {
    private final Parts parts;
    private final Influence influence;

    /**
     * What the answer to a question can still do.
     *
     * @param measures how many measures one answer or another would bring in or take out
     * @param moves    whether some answer changes the recommendations or their scores at all
     */
    public record Use(int measures, boolean moves) {}

    public NextQuestion(Advisor advisor) {
        this.parts = Parts.of(advisor);
        this.influence = new Influence(advisor);
    }

    /** The questions without an answer that can still change the advice, the most useful first. What nobody knows was asked already. */
    public List<String> inOrder(Profile profile) {
        return influence.askFirst(profile).stream()
                .map(Influence.Inquiry::question)
                .filter(question -> profile.answer(question).isEmpty())
                .toList();
    }

    /** The one that comes after another; the first after a question that is none of them. */
    public Optional<String> after(String question, Profile profile) {
        List<String> order = inOrder(profile);
        return order.stream().skip(order.indexOf(question) + 1L).findFirst();
    }

    /** What the answer to a question can still do. */
    public Use use(Question question, Profile profile) {
        Outcome now = parts.advisor().outcome(profile);
        List<Outcome> then = parts.choices()
                .changes(question, profile)
                .map(change -> parts.advisor().outcome(change.applyTo(profile)))
                .toList();
        Set<String> measures = now.places().keySet().stream()
                .filter(id -> then.stream().anyMatch(outcome -> recommended(outcome, id) != recommended(now, id)))
                .collect(Collectors.toSet());
        return new Use(measures.size(), then.stream().anyMatch(outcome -> outcome.distance(now) > 0));
    }

    private static boolean recommended(Outcome outcome, String id) {
        return outcome.place(id) == Outcome.Place.RECOMMENDED;
    }
}
