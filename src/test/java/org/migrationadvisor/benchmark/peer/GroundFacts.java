package org.migrationadvisor.benchmark.peer;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Coverage;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Running;
import org.migrationadvisor.reasoning.fact.Unknown;

/**
 * What is known of one municipality, laid out as engines without joins have it.
 *
 * @param matches {@code intervention/list} to the values in which answers match it
 */
public record GroundFacts(
        Map<String, Set<String>> answers,
        Set<String> unknown,
        Map<String, Double> amounts,
        Map<String, Double> coverage,
        Map<String, String> diagnosed,
        Set<String> running,
        Map<String, Set<String>> matches) {

    static GroundFacts of(Collection<?> facts) {
        GroundFacts ground = new GroundFacts(
                new HashMap<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashMap<>());
        facts.stream().filter(fact -> !Grounding.stands(fact)).forEach(ground::add);
        return ground;
    }

    private void add(Object fact) {
        if (fact instanceof Answer one) {
            answers.computeIfAbsent(one.question(), none -> new HashSet<>()).add(one.value());
        } else if (fact instanceof Unknown one) {
            unknown.add(one.question());
        } else if (fact instanceof Quantity one) {
            amounts.put(one.question(), one.amount());
        } else if (fact instanceof Coverage one) {
            coverage.put("asked", (double) one.asked());
            coverage.put("unknownShare", one.unknownShare());
        } else if (fact instanceof Diagnosed one) {
            diagnosed.put(one.id(), one.severity());
        } else if (fact instanceof Running one) {
            running.add(one.intervention());
        } else {
            Link one = (Link) fact;
            matches.computeIfAbsent(one.intervention() + "/" + one.name(), none -> new HashSet<>())
                    .add(one.value());
        }
    }

    boolean meets(Condition condition) {
        if (condition instanceof Condition.Answered one) {
            return any(answers.getOrDefault(one.question(), Set.of()), one.codes()) != one.not();
        }
        if (condition instanceof Condition.NotKnown one) {
            return unknown.contains(one.question());
        }
        if (condition instanceof Condition.Amount one) {
            return compares(amounts.get(one.question()), one.operator(), one.limit());
        }
        if (condition instanceof Condition.Covered one) {
            return compares(coverage.get(one.property()), one.operator(), one.limit());
        }
        if (condition instanceof Condition.Held one) {
            return one.severities().contains(diagnosed.getOrDefault(one.diagnosis(), ""));
        }
        if (condition instanceof Condition.Runs one) {
            return running.contains(one.intervention());
        }
        Condition.Matches one = (Condition.Matches) condition;
        Set<String> values = matches.getOrDefault(one.intervention() + "/" + one.list(), Set.of());
        return any(values, one.values()) != one.not();
    }

    private static boolean any(Set<String> there, Collection<String> asked) {
        return !Collections.disjoint(there, asked);
    }

    private static boolean compares(Double value, String operator, double limit) {
        return value != null && Getters.comparison(operator).test(value, limit);
    }
}
