package org.migrationadvisor.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.reasoning.rule.Rule;

/** Every rule has its name in every language, and nothing that is no longer a rule has one. */
final class RuleNames implements Check {

    private static final String GROUP = "rule-name";
    private static final String OF_THE_DRL = "en";

    @Override
    public void check(Material material, Faults faults) {
        Map<String, Entry> named = new LinkedHashMap<>();
        material.knowledge()
                .entries(Kind.INTERFACE)
                .forEach(file -> file.entry(GROUP)
                        .ifPresent(group -> group.node()
                                .entries()
                                .keySet()
                                .forEach(rule -> group.entry(rule).ifPresent(words -> named.put(rule, words)))));
        if (named.isEmpty()) {
            return;
        }
        RuleFiles rules = material.rules();
        rules.rules().stream().filter(rule -> !named.containsKey(rule.name())).forEach(rule -> unnamed(rule, faults));
        named.forEach((rule, words) -> stale(rule, words, rules, faults));
    }

    private static void unnamed(Rule rule, Faults faults) {
        faults.add(
                Place.inRules(rule.file(), rule.line()),
                "the rule \"" + rule.name() + "\" has no name in the other languages",
                "add it to the group " + GROUP + " of knowledge-base/interface/rule-names.yaml");
    }

    private static void stale(String rule, Entry words, RuleFiles rules, Faults faults) {
        Optional<Rule> known =
                rules.rules().stream().filter(one -> one.name().equals(rule)).findFirst();
        if (known.isEmpty() && !rules.unreadNames().contains(rule)) {
            faults.add(words.place(OF_THE_DRL), "there is no rule \"" + rule + "\"", "correct the name, or delete it");
        } else if (words.word(OF_THE_DRL).filter(name -> !name.equals(rule)).isPresent()) {
            faults.add(
                    words.place(OF_THE_DRL),
                    "the name in '" + OF_THE_DRL + "' is not that of the rule",
                    "write \"" + rule + "\"");
        }
    }
}
