package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Rule;

/** The rules as they are written. */
final class RuleFiles {

    private final List<String> themes;
    private final List<DrlText> drl;
    private final List<Rule> rules;
    private final List<RuleCase> cases;
    private final Set<String> torn;
    private final Map<String, DrlText> byFile = new HashMap<>();
    private final Set<String> unreadWords = new TreeSet<>();
    private final List<String> unreadNames = new ArrayList<>();

    /**
     * @param themes the folders
     * @param drl    the DRL files
     * @param rules  those in the allowed form, in the order of phases, files and lines
     * @param cases  the entries of the cases.yaml files that can be read
     * @param torn   the themes whose cases.yaml cannot be read
     */
    RuleFiles(List<String> themes, List<DrlText> drl, List<Rule> rules, List<RuleCase> cases, Set<String> torn) {
        this.themes = List.copyOf(themes);
        this.drl = List.copyOf(drl);
        this.rules = List.copyOf(rules);
        this.cases = List.copyOf(cases);
        this.torn = Set.copyOf(torn);
        drl.forEach(text -> byFile.put(text.file(), text));
        drl.forEach(text -> text.stretches().stream()
                .filter(stretch -> !isRead(text, stretch))
                .forEach(stretch -> {
                    unreadWords.addAll(text.words(stretch));
                    unreadNames.add(stretch.name());
                }));
    }

    private boolean isRead(DrlText text, DrlText.Stretch stretch) {
        return rules.stream().anyMatch(rule -> rule.file().equals(text.file()) && rule.line() == stretch.from());
    }

    List<String> themes() {
        return themes;
    }

    List<DrlText> drl() {
        return drl;
    }

    List<Rule> rules() {
        return rules;
    }

    Stream<Rule> rules(Phase phase) {
        return rules.stream().filter(rule -> rule.phase() == phase);
    }

    /** The rules that conclude a type. */
    Stream<Rule> concluding(String type) {
        return rules.stream().filter(rule -> rule.conclusion().type().equals(type));
    }

    List<RuleCase> cases() {
        return cases;
    }

    /** Whether the cases of a theme cannot be read. */
    boolean isTorn(String theme) {
        return torn.contains(theme);
    }

    /** Everything that could be an id in the rules that are not in the allowed form. */
    Set<String> unreadWords() {
        return unreadWords;
    }

    /** The names of the rules that are not in the allowed form. */
    List<String> unreadNames() {
        return unreadNames;
    }

    /** The lines of a rule. */
    DrlText.Stretch stretch(Rule rule) {
        return byFile.get(rule.file()).stretches().stream()
                .filter(stretch -> stretch.from() == rule.line())
                .findFirst()
                .orElseThrow();
    }

    /** Everything in a rule that could be an id. */
    Set<String> words(Rule rule) {
        return byFile.get(rule.file()).words(stretch(rule));
    }

    /** The first line of a rule that holds some words, or its name. */
    Place place(Rule rule, String words) {
        DrlText.Stretch stretch = stretch(rule);
        List<String> lines = byFile.get(rule.file()).lines();
        for (int line = stretch.from(); line <= stretch.to(); line++) {
            if (lines.get(line - 1).contains(words)) {
                return Place.inRules(rule.file(), line);
            }
        }
        return Place.inRules(rule.file(), rule.line());
    }

    /** Where a rule says what it concludes. */
    Place conclusion(Rule rule) {
        return place(rule, "insert(");
    }
}
