package org.migrationadvisor.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Rule;

/** Each diagnosis is concluded by a rule and read by another, and each requirement can be met. */
final class Reach implements Check {

    @Override
    public void check(Material material, Faults faults) {
        RuleFiles rules = material.rules();
        Set<String> unread = rules.unreadWords();
        Ids ids = material.knowledge().ids();
        Set<String> concluded = new HashSet<>(rules.concluding("Diagnosis")
                .flatMap(rule -> rule.conclusion().literal(0).stream())
                .toList());
        Set<String> read = new HashSet<>(read(rules).toList());
        for (String diagnosis : ids.of(Thing.DIAGNOSIS)) {
            if (unread.contains(diagnosis)) {
                continue;
            }
            if (!concluded.contains(diagnosis)) {
                faults.add(
                        ids.place(Thing.DIAGNOSIS, diagnosis),
                        "no rule concludes the diagnosis '" + diagnosis + "'",
                        "write a rule that does, or delete it");
            }
            if (!read.contains(diagnosis)) {
                faults.add(
                        ids.place(Thing.DIAGNOSIS, diagnosis),
                        "no rule of the phase advice reads the diagnosis '" + diagnosis + "'",
                        "test it: Diagnosed( id == \"" + diagnosis + "\" )");
            }
        }
        requirements(material, unread, faults);
    }

    private static Stream<String> read(RuleFiles rules) {
        return rules.rules(Phase.ADVICE)
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.fact().equals("Diagnosed"))
                .flatMap(pattern -> pattern.literals("id").stream());
    }

    private static void requirements(Material material, Set<String> unread, Faults faults) {
        material.knowledge()
                .entries(Kind.INTERVENTIONS)
                .forEach(intervention -> intervention
                        .entries("requirements")
                        .filter(requirement -> !unread.contains(requirement.id())
                                && !met(material.rules(), intervention.id(), requirement.id()))
                        .forEach(requirement -> faults.add(
                                requirement.place("id"),
                                "no rule meets the requirement '" + requirement.id() + "' of " + intervention.id(),
                                "conclude Met( \"" + intervention.id() + "\", \"" + requirement.id()
                                        + "\" ), or delete it")));
    }

    private static boolean met(RuleFiles rules, String intervention, String requirement) {
        return rules.concluding("Met")
                .map(Rule::conclusion)
                .anyMatch(met -> met.literal(0)
                                .filter(id -> !id.equals(intervention))
                                .isEmpty()
                        && met.literal(1).filter(id -> !id.equals(requirement)).isEmpty());
    }
}
