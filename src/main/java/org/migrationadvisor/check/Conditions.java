package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** Tells for each condition of a rule whether facts meet it, whatever becomes of the others. The engine only tells that for whole rules. */
final class Conditions {

    private static final Set<String> OF_ANSWERS =
            Set.of("Answer", "Quantity", "Unknown", "Coverage", "Diagnosed", "Running");

    private final Map<String, List<Object>> byType = new HashMap<>();

    Conditions(List<Object> facts) {
        facts.forEach(fact -> byType.computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>())
                .add(fact));
    }

    /** Whether answers decide about a condition; what rests on catalogue and thresholds alone is the same for everybody. */
    static boolean ofAnswers(Pattern pattern) {
        return OF_ANSWERS.contains(pattern.fact())
                || pattern.literals("name").stream().anyMatch(Link::isHere);
    }

    /** Whether a condition is met; earlier conditions count only as far as they bind its variables. */
    boolean met(Rule rule, Pattern pattern) {
        List<Pattern> binding = new ArrayList<>();
        collect(rule, pattern, binding);
        return bindings(binding, 0, Map.of())
                .anyMatch(values -> facts(pattern).anyMatch(fact -> fits(pattern, fact, values)) != pattern.negated());
    }

    /** The conditions that bind what a condition compares with, those first that others need. */
    private static void collect(Rule rule, Pattern pattern, List<Pattern> binding) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Compared compared) {
                rule.patterns().stream()
                        .filter(other ->
                                other != pattern && !binding.contains(other) && binds(other, compared.variable()))
                        .forEach(other -> {
                            collect(rule, other, binding);
                            binding.add(other);
                        });
            }
        }
    }

    private static boolean binds(Pattern pattern, String variable) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Bound bound
                        && bound.variable().equals(variable));
    }

    /** Every way in which the binding conditions can be met. */
    private Stream<Map<String, Object>> bindings(List<Pattern> patterns, int at, Map<String, Object> values) {
        if (at == patterns.size()) {
            return Stream.of(values);
        }
        Pattern pattern = patterns.get(at);
        return facts(pattern)
                .filter(fact -> fits(pattern, fact, values))
                .flatMap(fact -> bindings(patterns, at + 1, bound(pattern, fact, values)));
    }

    private static Map<String, Object> bound(Pattern pattern, Object fact, Map<String, Object> values) {
        Map<String, Object> more = new HashMap<>(values);
        pattern.constraints().forEach(constraint -> {
            if (constraint instanceof Constraint.Bound bound) {
                more.put(bound.variable(), FactTypes.value(fact, bound.property()));
            }
        });
        return more;
    }

    private Stream<Object> facts(Pattern pattern) {
        return byType.getOrDefault(pattern.fact(), List.of()).stream();
    }

    private static boolean fits(Pattern pattern, Object fact, Map<String, Object> values) {
        return pattern.constraints().stream().allMatch(constraint -> fits(constraint, fact, values));
    }

    private static boolean fits(Constraint constraint, Object fact, Map<String, Object> values) {
        if (constraint instanceof Constraint.Bound) {
            return true;
        }
        Object value = FactTypes.value(fact, constraint.property());
        if (constraint instanceof Constraint.Among among) {
            return among.values().contains(value);
        }
        if (constraint instanceof Constraint.Different different) {
            return !different.value().equals(value);
        }
        Constraint.Compared compared = (Constraint.Compared) constraint;
        return compares(value, compared.operator(), values.get(compared.variable()));
    }

    private static boolean compares(Object value, String operator, Object other) {
        if (!(value instanceof Number left && other instanceof Number right)) {
            return value.equals(other);
        }
        int order = Double.compare(left.doubleValue(), right.doubleValue());
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
