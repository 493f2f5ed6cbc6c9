package org.migrationadvisor.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/**
 * How much an open question can still change the recommendations: the mean, over its possible answers, of how far the recommendations move
 * when that answer is given. Found by giving every answer and advising anew.
 */
public final class Influence {

    private final Advisor advisor;

    /** An open question and its influence, from 0 (no answer changes a recommendation) to 1 (every answer changes them all). */
    public record Inquiry(String question, double influence) {}

    public Influence(Advisor advisor) {
        this.advisor = advisor;
    }

    /** The unanswered and unknown questions that can change something, the most influential first. */
    public List<Inquiry> askFirst(Profile profile) {
        Outcome now = advisor.outcome(profile);
        return advisor.knowledge().questionnaire().questions().stream()
                .filter(question -> open(question, profile))
                .map(question -> new Inquiry(question.id(), influence(question, profile, now)))
                .filter(inquiry -> inquiry.influence() > 0)
                .sorted(Comparator.comparingDouble(Inquiry::influence).reversed())
                .toList();
    }

    private boolean open(Question question, Profile profile) {
        Optional<Response> response = profile.answer(question.id());
        return !question.context()
                && (response.isEmpty() || response.get().equals(Response.UNKNOWN))
                && advisor.knowledge().questionnaire().applies(question, profile);
    }

    private double influence(Question question, Profile profile, Outcome now) {
        double mean = possible(question)
                .mapToDouble(
                        response -> now.distance(advisor.outcome(profile.with(question.id(), Optional.of(response)))))
                .average()
                .orElse(0);
        return Math.round(mean * 10_000) / 10_000.0;
    }

    /** Every answer that makes a difference to rules: each code alone, or numbers on both sides of each threshold. */
    private Stream<Response> possible(Question question) {
        if (question.kind() != Question.Kind.NUMBER) {
            return question.options().stream().map(option -> new Response.Chosen(List.of(option.code())));
        }
        Question.Range range = question.range().orElseThrow();
        Set<BigDecimal> amounts = new TreeSet<>(List.of(range.minimum(), range.maximum()));
        for (BigDecimal threshold : thresholds(question.id())) {
            Stream.of(threshold.subtract(BigDecimal.ONE), threshold, threshold.add(BigDecimal.ONE))
                    .filter(range::holds)
                    .forEach(amounts::add);
        }
        return amounts.stream().map(Response.Amount::new);
    }

    private List<BigDecimal> thresholds(String question) {
        List<BigDecimal> thresholds = new ArrayList<>();
        for (Rule rule : advisor.rules().rules()) {
            if (rule.patterns().stream().anyMatch(pattern -> pattern.isAbout("Quantity", "question", question))) {
                rule.patterns().stream()
                        .filter(pattern -> pattern.fact().equals("Threshold"))
                        .flatMap(Influence::ids)
                        .forEach(id -> thresholds.add(BigDecimal.valueOf(
                                advisor.knowledge().thresholds().get(id).value())));
            }
        }
        return thresholds;
    }

    private static Stream<String> ids(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Among among
                        && among.property().equals("id"))
                .flatMap(constraint -> ((Constraint.Among) constraint).values().stream());
    }
}
