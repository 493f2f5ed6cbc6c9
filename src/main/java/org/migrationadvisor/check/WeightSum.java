package org.migrationadvisor.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.syntax.Node;

/** All parts of the score that one intervention can have add up to at most one. */
final class WeightSum implements Check {

    private static final int MOST_FURTHER = 3;

    @Override
    public void check(Material material, Faults faults) {
        Weighing weighing = new Weighing(material);
        material.knowledge()
                .entries(Kind.INTERVENTIONS)
                .map(weighing::parts)
                .max(Comparator.comparing(Parts::sum))
                .filter(parts -> parts.sum().compareTo(BigDecimal.ONE) > 0)
                .ifPresent(parts -> faults.add(
                        place(parts, material.knowledge()),
                        "the parts of " + parts.intervention() + " can add up to "
                                + parts.sum().toPlainString() + ": " + parts.listed(),
                        "lower some weights: a score runs from 0 to 1"));
    }

    /** The weight of the largest part besides the need, which is meant to be the largest. */
    private static Place place(Parts parts, KnowledgeFiles knowledge) {
        return parts.byWeight().entrySet().stream()
                .filter(part -> knowledge.ids().of(Thing.WEIGHT).contains(part.getKey()))
                .filter(part -> !part.getKey().equals(Weights.need(Severity.SEVERE))
                        || part.getValue().compareTo(BigDecimal.ONE) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(part -> knowledge.ids().place(Thing.WEIGHT, part.getKey()))
                .orElse(Place.inKnowledge(Kind.WEIGHTS.folder(), 0));
    }

    /** The parts that one intervention can have at most, by weight. */
    private record Parts(String intervention, Map<String, BigDecimal> byWeight) {

        BigDecimal sum() {
            return byWeight.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        String listed() {
            return byWeight.entrySet().stream()
                    .map(part -> part.getKey() + " " + part.getValue().toPlainString())
                    .collect(Collectors.joining(", "));
        }
    }

    /** What the rules can give to each intervention, and what it weighs. */
    private static final class Weighing {

        private final Map<String, BigDecimal> weights = new HashMap<>();
        private final Map<String, Set<String>> answered;
        private final Map<String, Set<String>> accompanied;
        private final Map<String, Set<String>> boosted;

        Weighing(Material material) {
            material.knowledge()
                    .entries(Kind.WEIGHTS)
                    .forEach(entry -> entry.node()
                            .get("value")
                            .filter(Node.Number.class::isInstance)
                            .ifPresent(value -> weights.put(entry.id(), ((Node.Number) value).value())));
            Catalogue catalogue = new Catalogue(material.knowledge());
            answered = byIntervention("Need", material.rules(), catalogue);
            accompanied = byIntervention("Accompany", material.rules(), catalogue);
            boosted = byIntervention("Boost", material.rules(), catalogue);
        }

        /** The second arguments of all conclusions of a type, by the interventions they are about. */
        private static Map<String, Set<String>> byIntervention(String type, RuleFiles rules, Catalogue catalogue) {
            Map<String, Set<String>> byIntervention = new HashMap<>();
            rules.concluding(type)
                    .filter(rule -> rule.conclusion().arguments().size() == 2)
                    .forEach(rule -> catalogue
                            .meant(rule, rule.conclusion().arguments().get(0))
                            .forEach(intervention -> byIntervention
                                    .computeIfAbsent(intervention, id -> new HashSet<>())
                                    .add(rule.conclusion().arguments().get(1))));
            return byIntervention;
        }

        Parts parts(Entry intervention) {
            String id = intervention.id();
            Set<String> callers = new HashSet<>(answered.getOrDefault(id, Set.of()));
            String need = callers.isEmpty() ? Weights.accompanies(Severity.SEVERE) : Weights.need(Severity.SEVERE);
            callers.addAll(accompanied.getOrDefault(id, Set.of()));
            String grade = intervention
                    .entry("evidence")
                    .flatMap(evidence -> evidence.word("grade"))
                    .orElse("");

            Map<String, BigDecimal> parts = new LinkedHashMap<>();
            parts.put(need, weight(need));
            int further = Math.min(MOST_FURTHER, Math.max(0, callers.size() - 1));
            parts.put(Weights.FURTHER, weight(Weights.FURTHER).multiply(BigDecimal.valueOf(further)));
            parts.put(Weights.evidence(grade), weight(Weights.evidence(grade)));
            boosted.getOrDefault(id, Set.of()).stream().sorted().forEach(boost -> parts.put(boost, weight(boost)));
            return new Parts(id, parts);
        }

        private BigDecimal weight(String id) {
            return weights.getOrDefault(id, BigDecimal.ZERO);
        }
    }
}
