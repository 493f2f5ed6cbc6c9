package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;

/** What the advice for one profile comes to when it takes answers over from another: one answer, or two. Each is tried once, for all measures. */
final class Takeovers {

    private final Advisor advisor;
    private final Profile from;
    private final Profile to;
    private final List<String> differing;
    private List<Takeover> single;
    private List<Takeover> pairs;

    /** The questions whose answers are taken over, and what the advice then comes to. */
    private record Takeover(List<String> questions, Outcome outcome) {}

    Takeovers(Advisor advisor, Profile from, Profile to) {
        this.advisor = advisor;
        this.from = from;
        this.to = to;
        this.differing = advisor.knowledge().questionnaire().questions().stream()
                .map(Question::id)
                .filter(question -> !from.answer(question).equals(to.answer(question)))
                .toList();
    }

    /** The smallest sets of answers that bring a measure in: single ones, else pairs, else none. */
    List<List<String>> bringingIn(String intervention) {
        if (single == null) {
            single = tried(differing.stream().map(List::of).toList());
        }
        List<List<String>> alone = bringingIn(intervention, single);
        if (!alone.isEmpty()) {
            return alone;
        }
        if (pairs == null) {
            pairs = tried(pairsOfDiffering());
        }
        return bringingIn(intervention, pairs);
    }

    private static List<List<String>> bringingIn(String intervention, List<Takeover> takeovers) {
        return takeovers.stream()
                .filter(takeover -> takeover.outcome.place(intervention) == Outcome.Place.RECOMMENDED)
                .map(Takeover::questions)
                .toList();
    }

    private List<List<String>> pairsOfDiffering() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < differing.size(); i++) {
            for (int j = i + 1; j < differing.size(); j++) {
                all.add(List.of(differing.get(i), differing.get(j)));
            }
        }
        return all;
    }

    private List<Takeover> tried(List<List<String>> sets) {
        return sets.parallelStream()
                .map(questions -> new Takeover(questions, advisor.outcome(taking(questions))))
                .toList();
    }

    private Profile taking(List<String> questions) {
        Profile changed = to;
        for (String question : questions) {
            changed = changed.with(question, from.answer(question));
        }
        return changed;
    }
}
