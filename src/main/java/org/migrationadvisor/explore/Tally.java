package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;

/** Counts under how many completions one recommendation stays: in all, and for each answer to each question. */
final class Tally {

    private final Map<String, Map<Response, double[]>> byAnswer = new LinkedHashMap<>();
    private double all;
    private double stays;
    private int completions;

    /** @param questions whose answers are told apart, in their order */
    Tally(List<Question> questions) {
        questions.forEach(question -> byAnswer.put(question.id(), new LinkedHashMap<>()));
    }

    void add(Completion completion, boolean stayed) {
        completions++;
        all += completion.weight();
        stays += stayed ? completion.weight() : 0;
        byAnswer.forEach((question, shares) -> completion.answer(question).ifPresent(answer -> {
            double[] share = shares.computeIfAbsent(answer, none -> new double[2]);
            share[0] += stayed ? completion.weight() : 0;
            share[1] += completion.weight();
        }));
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
        byAnswer.forEach((question, shares) -> {
            List<Robustness.Given> answers = new ArrayList<>();
            shares.forEach((answer, share) -> answers.add(new Robustness.Given(answer, share[0] / share[1])));
            Robustness.Hinge hinge = new Robustness.Hinge(question, answers);
            if (hinge.most() - hinge.least() > noise) {
                hinges.add(hinge);
            }
        });
        hinges.sort(Robustness.Hinge.widestFirst());
        return hinges;
    }
}
