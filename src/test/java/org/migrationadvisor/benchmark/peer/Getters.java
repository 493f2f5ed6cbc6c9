package org.migrationadvisor.benchmark.peer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Coverage;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Intervention;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Running;
import org.migrationadvisor.reasoning.fact.Threshold;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;

/** Conditions as plain functions without reflection, so that a peer is not slowed by its translation. */
final class Getters {

    private Getters() {}

    static Function<Object, Object> of(String property) {
        return switch (property) {
            case "value" ->
                fact -> fact instanceof Answer answer
                        ? answer.value()
                        : fact instanceof Link link ? link.value() : (Object) ((Threshold) fact).value();
            case "intervention" ->
                fact -> fact instanceof Link link ? link.intervention() : ((Running) fact).intervention();
            case "id" ->
                fact -> fact instanceof Intervention one
                        ? one.id()
                        : fact instanceof Diagnosed held ? held.id() : ((Threshold) fact).id();
            case "question" -> fact -> fact instanceof Answer answer ? answer.question() : ((Quantity) fact).question();
            case "name" -> fact -> ((Link) fact).name();
            case "severity" -> fact -> ((Diagnosed) fact).severity();
            case "amount" -> fact -> ((Quantity) fact).amount();
            case "asked" -> fact -> (double) ((Coverage) fact).asked();
            case "unknownShare" -> fact -> ((Coverage) fact).unknownShare();
            case "theme" -> fact -> ((Intervention) fact).theme();
            case "demand" -> fact -> ((Intervention) fact).demand();
            case "cost" -> fact -> ((Intervention) fact).cost();
            case "visible" -> fact -> ((Intervention) fact).visible();
            case "lead" -> fact -> ((Intervention) fact).lead();
            case "role" -> fact -> ((Intervention) fact).role();
            default -> throw new IllegalArgumentException("no getter for " + property);
        };
    }

    /** Whether a fact meets a constraint on texts. */
    static Predicate<Object> literal(String fact, Constraint constraint) {
        Function<Object, Object> getter = of(constraint.property());
        if (constraint instanceof Constraint.Among among) {
            if (among.values().size() == 1) {
                String only = among.values().get(0);
                return one -> only.equals(getter.apply(one));
            }
            Set<String> values = Set.copyOf(among.values());
            return one -> values.contains(getter.apply(one));
        }
        String other = ((Constraint.Different) constraint).value();
        return one -> !other.equals(getter.apply(one));
    }

    static BiPredicate<Object, Object> comparison(String operator) {
        return switch (operator) {
            case "==" -> Object::equals;
            case ">=" -> (left, right) -> (double) left >= (double) right;
            case ">" -> (left, right) -> (double) left > (double) right;
            case "<=" -> (left, right) -> (double) left <= (double) right;
            case "<" -> (left, right) -> (double) left < (double) right;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** Whether no fact meets a pattern, given the values of its variables. */
    static BiPredicate<Collection<?>, Map<String, Object>> absence(Pattern pattern) {
        Class<?> type = FactClasses.of(pattern.fact());
        List<Predicate<Object>> literals = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Compared))
                .map(constraint -> literal(pattern.fact(), constraint))
                .toList();
        List<Constraint.Compared> compared = pattern.constraints().stream()
                .filter(Constraint.Compared.class::isInstance)
                .map(Constraint.Compared.class::cast)
                .toList();
        return (facts, bound) -> facts.stream()
                .filter(type::isInstance)
                .noneMatch(fact -> literals.stream().allMatch(literal -> literal.test(fact))
                        && compared.stream()
                                .allMatch(one -> of(one.property()).apply(fact).equals(bound.get(one.variable()))));
    }
}
