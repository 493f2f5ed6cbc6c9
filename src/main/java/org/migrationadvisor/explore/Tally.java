package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;

/** Counts under how many completions one recommendation stays: in all, and for each answer to each question. */
final class Tally {
    private final Map<Question, Set<String>> telling;
    private final Map<String, Map<Said, double[]>> bySaid = new LinkedHashMap<>();
    private double all;
    private double stays;
    private int completions;

    /** What a completion says: that an answer is given, or whether one code is among several. */
    private record Said(Response answer, boolean chosen) {}

    /** @param telling the questions whose answers are told apart, in their order, and of each that takes several codes those to tell apart */
    Tally(Map<Question, Set<String>> telling) {
        this.telling = telling;
        telling.keySet().forEach(question -> bySaid.put(question.id(), new LinkedHashMap<>()));
    }

    void add(Completion completion, boolean stayed) {
        completions++;
        all += completion.weight();
        stays += stayed ? completion.weight() : 0;
        telling.forEach((question, codes) -> completion
                .answer(question.id())
                .ifPresent(answer -> said(question, codes, answer).forEach(said -> {
                    double[] share = bySaid.get(question.id()).computeIfAbsent(said, none -> new double[2]);
                    share[0] += stayed ? completion.weight() : 0;
                    share[1] += completion.weight();
                })));
    }

    private static Stream<Said> said(Question question, Set<String> codes, Response answer) {
        return question.kind() == Question.Kind.SEVERAL && answer instanceof Response.Chosen chosen
                ? codes.stream()
                        .map(code -> new Said(
                                new Response.Chosen(List.of(code)),
                                chosen.codes().contains(code)))
                : Stream.of(new Said(answer, true));
    }

    double share() {
        return stays / all;
    }

    int completions() {
        return completions;
    }

    /** The questions for which the share differs from one answer to another by more than some noise. */
    List<Robustness.Hinge> hinges(double noise) {
        List<Robustness.Hinge> hinges = new ArrayList<>();
        bySaid.forEach((question, shares) -> {
            List<Robustness.Given> answers = new ArrayList<>();
            shares.forEach((said, share) ->
                    answers.add(new Robustness.Given(said.answer(), said.chosen(), share[0] / share[1])));
            Robustness.Hinge hinge = new Robustness.Hinge(question, answers);
            if (hinge.most() - hinge.least() > noise) {
                hinges.add(hinge);
            }
        });
        hinges.sort(Robustness.Hinge.widestFirst());
        return hinges;
    }
}
