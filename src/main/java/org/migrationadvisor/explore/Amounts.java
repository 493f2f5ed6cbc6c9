package org.migrationadvisor.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** The numbers that rules tell apart: for each question one amount on every side of the limits it is compared with. */
final class Amounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final KnowledgeBase knowledge;
    private final RuleBook book;

    /** A comparison that some rule makes with an amount. */
    private record Limit(BigDecimal value, String operator) {

        boolean holds(BigDecimal amount) {
            int order = amount.compareTo(value);
            return switch (operator) {
                case ">=" -> order >= 0;
                case ">" -> order > 0;
                case "<=" -> order <= 0;
                case "<" -> order < 0;
                default -> order == 0;
            };
        }
    }

    Amounts(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.book = book;
    }

    /** One amount for each outcome of all comparisons: of the current outcome the current amount, of others the nearest to it. */
    List<Response> of(Question question, Optional<Response> current) {
        List<Limit> limits = limits(question.id());
        Optional<BigDecimal> now =
                current.filter(Response.Amount.class::isInstance).map(response -> ((Response.Amount) response).value());
        Map<List<Boolean>, BigDecimal> bySide = new LinkedHashMap<>();
        candidates(question.range().orElseThrow(), limits, now)
                .forEach(amount -> bySide.putIfAbsent(
                        limits.stream().map(limit -> limit.holds(amount)).toList(), amount));
        return bySide.values().stream()
                .sorted()
                .<Response>map(Response.Amount::new)
                .toList();
    }

    /** The current amount, then limits and what lies beside them, the nearest first; without a current amount limits come first. */
    private static List<BigDecimal> candidates(Question.Range range, List<Limit> limits, Optional<BigDecimal> current) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        limits.forEach(limit -> values.add(limit.value()));
        List<BigDecimal> candidates = new ArrayList<>(values);
        for (BigDecimal value : values) {
            candidates.add(value.subtract(beside(value, values.lower(value), range)));
            candidates.add(value.add(beside(value, values.higher(value), range)));
        }
        candidates.add(range.minimum());
        candidates.add(range.maximum());
        candidates.removeIf(amount -> !range.holds(amount));
        current.ifPresent(now -> {
            candidates.sort(Comparator.comparing(amount -> amount.subtract(now).abs()));
            candidates.add(0, now);
        });
        return candidates;
    }

    /** How far to step away from a limit without passing the next one. */
    private static BigDecimal beside(BigDecimal limit, BigDecimal next, Question.Range range) {
        BigDecimal room = next == null
                ? BigDecimal.ONE
                : next.subtract(limit).abs().multiply(HALF).min(BigDecimal.ONE);
        return range.whole() ? BigDecimal.ONE : room;
    }

    private List<Limit> limits(String question) {
        List<Limit> limits = new ArrayList<>();
        for (Rule rule : book.rules()) {
            rule.patterns().stream()
                    .filter(pattern -> pattern.isAbout("Quantity", "question", question))
                    .flatMap(pattern -> pattern.constraints().stream())
                    .filter(Constraint.Compared.class::isInstance)
                    .map(Constraint.Compared.class::cast)
                    .forEach(compared -> threshold(rule, compared.variable())
                            .ifPresent(value -> limits.add(new Limit(value, compared.operator()))));
        }
        return limits.stream().distinct().toList();
    }

    /** The limit that a rule gave this name. */
    private Optional<BigDecimal> threshold(Rule rule, String variable) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.fact().equals("Threshold") && binds(pattern, variable))
                .flatMap(pattern -> pattern.literals("id").stream())
                .map(id -> plain(knowledge.thresholds().get(id).value()))
                .findFirst();
    }

    /** As a planner would write it: 15000, not 15000.0 or 1.5E+4. */
    private static BigDecimal plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static boolean binds(Pattern pattern, String variable) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Bound bound
                        && bound.variable().equals(variable));
    }
}
