package org.migrationadvisor.reasoning.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.Phase;

/** All rules, by name, in the order of phases, files and lines. */
public final class RuleBook {

    private final Map<String, Rule> rules;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Optional<RuleFolder> folder;

    /** @throws RuleFault if two rules share a name */
    public RuleBook(List<Rule> all) {
        this(all, Optional.empty());
    }

    private RuleBook(List<Rule> all, Optional<RuleFolder> folder) {
        this.folder = folder;
        Map<String, Rule> byName = new LinkedHashMap<>();
        for (Rule rule : all) {
            if (byName.put(rule.name(), rule) != null) {
                throw new RuleFault(
                        rule.file(),
                        rule.line(),
                        "a second rule named \"" + rule.name() + "\"; names are unique over all themes");
            }
            positions.put(rule.name(), positions.size());
        }
        rules = Collections.unmodifiableMap(byName);
    }

    /** The rule book of a folder; the first departure from the allowed form is thrown. */
    public static RuleBook of(RuleFolder folder) {
        List<Rule> rules = folder.rules(fault -> {
            throw fault;
        });
        return new RuleBook(rules, Optional.of(folder));
    }

    /** Examples of each rule out of the cases beside it, by its name; read from the folder when asked for. */
    public Map<String, List<RuleExample>> examples() {
        return folder.map(RuleExamples::of).orElse(Map.of());
    }

    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Stream<Rule> rules(Phase phase) {
        return rules.values().stream().filter(rule -> rule.phase() == phase);
    }

    public Optional<Rule> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** The place of a rule in the book, from 0. */
    public int position(String name) {
        return positions.get(name);
    }
}
