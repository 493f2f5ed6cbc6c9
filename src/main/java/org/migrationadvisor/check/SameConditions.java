package org.migrationadvisor.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** No two rules say the same, and none draw conclusions from the same conditions that differ only in degree. */
final class SameConditions implements Check {

    private static final Set<String> OF_DEGREE = Set.of("Diagnosis", "Start");

    @Override
    public void check(Material material, Faults faults) {
        Map<String, List<Rule>> byConditions =
                material.rules().rules().stream().collect(Collectors.groupingBy(SameConditions::key));
        byConditions.values().forEach(rules -> {
            for (int later = 1; later < rules.size(); later++) {
                for (Rule earlier : rules.subList(0, later)) {
                    compare(earlier, rules.get(later), faults);
                }
            }
        });
    }

    private static void compare(Rule earlier, Rule later, Faults faults) {
        Place place = Place.inRules(later.file(), later.line());
        String other = "\"" + earlier.name() + "\" at " + Place.inRules(earlier.file(), earlier.line());
        List<String> first = renamed(earlier);
        List<String> second = renamed(later);
        if (!earlier.conclusion().type().equals(later.conclusion().type())) {
            return;
        }
        if (first.equals(second)) {
            faults.add(place, "the same conditions and the same conclusion as " + other, "delete one of the two");
        } else if (OF_DEGREE.contains(later.conclusion().type()) && first.get(0).equals(second.get(0))) {
            faults.add(
                    place,
                    "the same conditions as " + other + ", and another degree of the same conclusion",
                    "tell the conditions apart, or delete one of the two");
        }
    }

    /** The conditions of a rule in a form that does not depend on their order or on the names of variables. */
    private static String key(Rule rule) {
        Map<String, String> names = names(rule);
        return rule.phase()
                + new TreeSet<>(rule.patterns().stream()
                                .map(pattern -> key(pattern, names))
                                .toList())
                        .toString();
    }

    private static String key(Pattern pattern, Map<String, String> names) {
        return (pattern.negated() ? "not " : "")
                + pattern.fact()
                + new TreeSet<>(pattern.constraints().stream()
                        .map(constraint -> key(constraint, names))
                        .toList());
    }

    private static String key(Constraint constraint, Map<String, String> names) {
        if (constraint instanceof Constraint.Among among) {
            return among.property() + " in " + new TreeSet<>(among.values());
        }
        if (constraint instanceof Constraint.Different different) {
            return different.property() + " != " + different.value();
        }
        if (constraint instanceof Constraint.Compared compared) {
            return compared.property() + compared.operator() + names.get(compared.variable());
        }
        return constraint.property() + " is " + names.get(((Constraint.Bound) constraint).variable());
    }

    /** A name for each variable that says what it is bound to. */
    private static Map<String, String> names(Rule rule) {
        Map<String, String> names = new HashMap<>();
        rule.patterns()
                .forEach(pattern -> pattern.constraints().forEach(constraint -> {
                    if (constraint instanceof Constraint.Bound bound) {
                        names.putIfAbsent(bound.variable(), pattern.fact() + "." + bound.property());
                    }
                }));
        return names;
    }

    private static List<String> renamed(Rule rule) {
        Map<String, String> names = names(rule);
        return rule.conclusion().arguments().stream()
                .map(argument -> names.getOrDefault(argument, argument))
                .toList();
    }
}
