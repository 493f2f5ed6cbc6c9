package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.syntax.Node;

/** Each rule has a case that fires it, a near miss and one with the key answer unknown, and each case has its rule. */
final class RuleCaseForm implements Check {

    private static final Set<String> KEYS =
            Set.of("rule", RuleCase.MATCH, RuleCase.NEAR_MISS, RuleCase.UNKNOWN, "concludes");
    private static final Set<String> CATALOGUE = Set.of("Intervention", "Link", "Threshold");

    @Override
    public void check(Material material, Faults faults) {
        Map<String, Rule> rules = material.rules().rules().stream()
                .collect(Collectors.toMap(Rule::name, rule -> rule, (first, second) -> first));
        Set<String> named = new HashSet<>();
        for (RuleCase entry : material.rules().cases()) {
            named.add(entry.rule());
            entry(entry, rules, material, faults);
        }
        repeated(material.rules().cases(), faults);
        material.rules().rules().stream()
                .filter(rule ->
                        !named.contains(rule.name()) && !material.rules().isTorn(rule.theme()))
                .forEach(rule -> faults.add(
                        Place.inRules(rule.file(), rule.line()),
                        "the rule has no case: \"" + rule.name() + "\"",
                        "add it to rules/" + rule.theme() + "/cases.yaml with match, near_miss and unknown"));
    }

    private static void entry(RuleCase entry, Map<String, Rule> rules, Material material, Faults faults) {
        entry.node().entries().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> faults.unknown(entry.place(key), "key", key, KEYS));
        Rule rule = rules.get(entry.rule());
        if (rule == null) {
            if (!material.rules().unreadNames().contains(entry.rule())) {
                faults.unknown(entry.place("rule"), "rule", entry.rule(), rules.keySet());
            }
            return;
        }
        if (!rule.theme().equals(entry.theme())) {
            faults.add(
                    entry.place("rule"),
                    "the case of a rule of another folder",
                    "move it to rules/" + rule.theme() + "/cases.yaml");
        }
        RuleCase.ROADS.forEach(road -> road(entry, road, rule, material, faults));
    }

    private static void road(RuleCase entry, String road, Rule rule, Material material, Faults faults) {
        boolean catalogueOnly = readsCatalogueOnly(rule);
        if (entry.answers(road).isEmpty()) {
            faults.add(
                    entry.place(road),
                    road + " is missing",
                    "give the answers of a profile, such as {carers: [grandparents]}");
        } else if (entry.answers(road).get().entries().isEmpty() && !(catalogueOnly && road.equals(RuleCase.MATCH))) {
            faults.add(
                    entry.place(road),
                    road + " is empty",
                    "give the answers of a profile, such as {carers: [grandparents]}");
        } else if (entry.without(road)) {
            if (!catalogueOnly || road.equals(RuleCase.MATCH)) {
                faults.add(
                        entry.place(road),
                        "'without: true' for a rule that reads answers",
                        "only near_miss and unknown of rules that read nothing but the catalogue can do without");
            }
        } else {
            answers(entry, road, material, faults);
        }
    }

    private static boolean readsCatalogueOnly(Rule rule) {
        return rule.patterns().stream()
                .allMatch(pattern -> CATALOGUE.contains(pattern.fact()) && !Conditions.ofAnswers(pattern));
    }

    private static void answers(RuleCase entry, String road, Material material, Faults faults) {
        RuleAnswers answers = RuleAnswers.of(entry, road, material.knowledge());
        answers.slips()
                .forEach(slip -> faults.add(
                        entry.place(slip.line()), road + ": found " + slip.found(), "accepted: " + slip.accepted()));
        List<Node> given = new ArrayList<>(entry.answers(road).get().entries().values());
        if (road.equals(RuleCase.UNKNOWN)
                && given.stream()
                        .noneMatch(
                                node -> node.written().filter("unknown"::equals).isPresent())) {
            faults.add(entry.place(road), "unknown has no answer that is unknown", "give the key answer as unknown");
        }
    }

    private static void repeated(List<RuleCase> cases, Faults faults) {
        Map<String, RuleCase> first = new HashMap<>();
        for (RuleCase entry : cases) {
            RuleCase earlier = first.putIfAbsent(entry.rule(), entry);
            if (earlier != null && !entry.rule().isEmpty()) {
                faults.add(
                        entry.place("rule"),
                        "a second case of the rule \"" + entry.rule() + "\"",
                        "the first stands at " + earlier.place("rule") + "; a rule has one");
            }
        }
    }
}
