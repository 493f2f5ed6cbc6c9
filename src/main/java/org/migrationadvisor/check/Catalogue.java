package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.reasoning.fact.Intervention;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** The interventions as the facts that rules read, made of what is written. */
final class Catalogue {

    static final List<String> LISTS = List.of("rides_on", "carried_by", "ngo_work", "aims", "partners", "features");

    private final Map<String, List<Object>> facts = new LinkedHashMap<>();

    Catalogue(KnowledgeFiles knowledge) {
        knowledge.entries(Kind.INTERVENTIONS).forEach(entry -> facts.put(entry.id(), facts(entry)));
    }

    private static List<Object> facts(Entry entry) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Intervention(
                entry.id(),
                entry.word("theme").orElse(""),
                entry.entry("evidence")
                        .flatMap(evidence -> evidence.word("grade"))
                        .orElse(""),
                entry.word("demand").orElse(""),
                entry.word("cost").orElse(""),
                entry.entry("visible").flatMap(visible -> visible.word("level")).orElse(""),
                entry.word("lead").orElse(""),
                entry.word("role").orElse("")));
        LISTS.forEach(list -> entry.codes(list).forEach(code -> facts.add(new Link(entry.id(), list, code))));
        return facts;
    }

    /** The interventions that an argument of a conclusion can stand for: the one it names, or those that the conditions let through. */
    List<String> meant(Rule rule, String argument) {
        if (!argument.startsWith("$")) {
            return List.of(argument);
        }
        List<Pattern> about = rule.patterns().stream()
                .filter(pattern -> !pattern.negated() && reads(pattern) && speaksOf(pattern, argument))
                .toList();
        return facts.keySet().stream()
                .filter(id -> about.stream().allMatch(pattern -> fits(pattern, id)))
                .toList();
    }

    /** Whether some intervention fits a condition on the catalogue, taken by itself. */
    boolean anyFits(Pattern pattern) {
        return facts.keySet().stream().anyMatch(id -> fits(pattern, id));
    }

    /** Whether a condition is about the catalogue. */
    static boolean reads(Pattern pattern) {
        return pattern.fact().equals("Intervention") || pattern.fact().equals("Link");
    }

    private static boolean speaksOf(Pattern pattern, String variable) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Bound bound
                                && bound.variable().equals(variable)
                        || constraint instanceof Constraint.Compared compared
                                && compared.variable().equals(variable));
    }

    private boolean fits(Pattern pattern, String intervention) {
        return facts.get(intervention).stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(pattern.fact()))
                .anyMatch(fact -> pattern.constraints().stream().allMatch(constraint -> holds(constraint, fact)));
    }

    private static boolean holds(Constraint constraint, Object fact) {
        if (constraint instanceof Constraint.Among among) {
            return among.values().stream()
                    .map(Link::list)
                    .collect(Collectors.toSet())
                    .contains(FactTypes.value(fact, among.property()));
        }
        return !(constraint instanceof Constraint.Different different)
                || !different.value().equals(FactTypes.value(fact, different.property()));
    }
}
