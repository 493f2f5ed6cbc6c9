package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.reasoning.rule.Rule;

/** No intervention comes after itself, whether the catalogue says so or the rules. */
final class AfterCycles implements Check {

    @Override
    public void check(Material material, Faults faults) {
        Steps steps = new Steps();
        material.knowledge()
                .entries(Kind.INTERVENTIONS)
                .forEach(entry ->
                        entry.codes("after").forEach(first -> steps.add(entry.id(), first, entry.place("after"))));
        Catalogue catalogue = new Catalogue(material.knowledge());
        material.rules().concluding("After").forEach(rule -> add(rule, catalogue, material.rules(), steps));
        steps.report(faults);
    }

    private static void add(Rule rule, Catalogue catalogue, RuleFiles rules, Steps steps) {
        List<String> arguments = rule.conclusion().arguments();
        if (arguments.size() == 2) {
            for (String later : catalogue.meant(rule, arguments.get(0))) {
                catalogue.meant(rule, arguments.get(1)).stream()
                        .filter(first ->
                                !first.equals(later) || !arguments.get(0).startsWith("$"))
                        .forEach(first -> steps.add(later, first, rules.conclusion(rule)));
            }
        }
    }

    /** Which intervention comes after which, and where that is said. */
    private static final class Steps {

        private final Map<String, Map<String, Place>> after = new LinkedHashMap<>();
        private final Set<Set<String>> reported = new HashSet<>();

        void add(String later, String first, Place place) {
            after.computeIfAbsent(later, id -> new LinkedHashMap<>()).putIfAbsent(first, place);
        }

        void report(Faults faults) {
            after.keySet().forEach(id -> follow(id, new LinkedHashSet<>(), faults));
        }

        private void follow(String id, Set<String> path, Faults faults) {
            if (path.contains(id)) {
                List<String> circle = new ArrayList<>(path);
                cycle(circle.subList(circle.indexOf(id), circle.size()), faults);
                return;
            }
            path.add(id);
            after.getOrDefault(id, Map.of()).keySet().forEach(first -> follow(first, path, faults));
            path.remove(id);
        }

        /** Reports a circle at each place that is part of it, since any of them can be the wrong one. */
        private void cycle(List<String> circle, Faults faults) {
            if (reported.add(Set.copyOf(circle))) {
                for (int i = 0; i < circle.size(); i++) {
                    String first = circle.get((i + 1) % circle.size());
                    faults.add(
                            after.get(circle.get(i)).get(first),
                            "interventions come after one another in a circle: " + String.join(" after ", circle)
                                    + " after " + circle.get(0),
                            "let one of them come first");
                }
            }
        }
    }
}
