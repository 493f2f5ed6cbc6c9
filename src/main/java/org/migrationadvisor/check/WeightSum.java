package org.migrationadvisor.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.syntax.Node;

/** All parts of the score that one intervention can have add up to at most one. */
final class WeightSum implements Check {

    private static final int MOST_FURTHER = 3;

    @Override
    public void check(Material material, Faults faults) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        material.knowledge().entries(Kind.WEIGHTS).forEach(entry -> entry.node().get("value").filter(Node.Number.class::isInstance).ifPresent(value -> weights.put(entry.id(), ((Node.Number) value).value())));
        Catalogue catalogue = new Catalogue(material.knowledge());
        material.knowledge().entries(Kind.INTERVENTIONS)
                .map(intervention -> parts(intervention, weights, material.rules(), catalogue))
                .max(Comparator.comparing(Parts::sum))
                .filter(parts -> parts.sum().compareTo(BigDecimal.ONE) > 0)
                .ifPresent(parts -> faults.add(
                        place(parts, material.knowledge()), "the parts of " + parts.intervention() + " can add up to " + parts.sum().toPlainString() + ": " + parts.listed(), "lower some weights: a score runs from 0 to 1"));
    }

    /** The parts that one intervention can have at most, by weight. */
    private record Parts(String intervention, Map<String, BigDecimal> byWeight) {

        BigDecimal sum() {
            return byWeight.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        String listed() {
            return byWeight.entrySet().stream().map(part -> part.getKey() + " " + part.getValue().toPlainString()).collect(Collectors.joining(", "));
        }
    }

    private static Parts parts(Entry intervention, Map<String, BigDecimal> weights, RuleFiles rules, Catalogue catalogue) {
        String id = intervention.id();
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        long callers = rules.concluding("Need").filter(rule -> concerns(rule, id, catalogue)).map(rule -> rule.conclusion().arguments().get(1)).distinct().count();
        put(parts, Weights.need(Severity.SEVERE), 1, weights);
        put(parts, Weights.FURTHER, (int) Math.min(MOST_FURTHER, Math.max(0, callers - 1)), weights);
        put(parts, Weights.evidence(intervention.entry("evidence").flatMap(evidence -> evidence.word("grade")).orElse("")), 1, weights);
        rules.concluding("Boost")
                .filter(rule -> concerns(rule, id, catalogue))
                .flatMap(rule -> rule.conclusion().literal(1).stream())
                .forEach(weight -> put(parts, weight, 1, weights));
        return new Parts(id, parts);
    }

    private static boolean concerns(Rule rule, String intervention, Catalogue catalogue) {
        return rule.conclusion().arguments().size() == 2 && catalogue.meant(rule, rule.conclusion().arguments().get(0)).contains(intervention);
    }

    private static void put(Map<String, BigDecimal> parts, String weight, int times, Map<String, BigDecimal> weights) {
        parts.put(weight, weights.getOrDefault(weight, BigDecimal.ZERO).multiply(BigDecimal.valueOf(times)));
    }

    /** The weight of the largest part besides the need, which is meant to be the largest. */
    private static Place place(Parts parts, KnowledgeFiles knowledge) {
        return parts.byWeight().entrySet().stream()
                .filter(part -> knowledge.ids().of(Thing.WEIGHT).contains(part.getKey()))
                .filter(part -> !part.getKey().equals(Weights.need(Severity.SEVERE)) || part.getValue().compareTo(BigDecimal.ONE) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(part -> knowledge.ids().place(Thing.WEIGHT, part.getKey()))
                .orElse(Place.inKnowledge(Kind.WEIGHTS.folder(), 0));
    }
}
