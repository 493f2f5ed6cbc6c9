package org.migrationadvisor.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** The form of rules beyond their grammar: names, findings, how many conditions, what a file begins with. */
final class RuleForm implements Check {

    private static final int MOST_PATTERNS = 4;

    @Override
    public void check(Material material, Faults faults) {
        material.rules().drl().forEach(text -> head(text, faults));
        Map<String, Rule> byName = new HashMap<>();
        for (Rule rule : material.rules().rules()) {
            Place place = Place.inRules(rule.file(), rule.line());
            Rule first = byName.putIfAbsent(rule.name(), rule);
            if (first != null) {
                faults.add(
                        place,
                        "a second rule named \"" + rule.name() + "\"",
                        "the first stands at " + Place.inRules(first.file(), first.line()) + "; names are unique over all themes");
            }
            name(rule, place, faults);
            conditions(rule, place, faults);
            findings(rule, material, faults);
        }
    }

    private static void head(DrlText text, Faults faults) {
        String declared = "package " + text.phase().drlPackage();
        if (text.lines().stream().noneMatch(line -> line.startsWith("package "))) {
            faults.add(Place.inRules(text.file(), 1), "the file has no package", "begin it with '" + declared + "'");
        }
        for (String line : DrlText.IMPORTS) {
            if (!text.lines().contains(line)) {
                faults.add(Place.inRules(text.file(), 1), "the import is missing: " + line, "every rule file has the same two imports");
            }
        }
    }

    private static void name(Rule rule, Place place, Faults faults) {
        if (rule.name().chars().anyMatch(Character::isDigit)) {
            faults.add(place, "digits in a rule name", "say it in words; limits are thresholds of the knowledge base");
        }
        if (rule.name().isBlank()
                || rule.name().endsWith(".")
                || !rule.name().equals(rule.name().strip())) {
            faults.add(
                    place,
                    "a rule name that is blank, ends with a full stop or has blanks around it",
                    "a sentence that states the norm or finding, without full stop");
        }
        if (rule.section().isEmpty()) {
            faults.add(place, "the rule stands in no section", "write a comment line above it that says what it concludes");
        }
    }

    private static void conditions(Rule rule, Place place, Faults faults) {
        List<Pattern> patterns = rule.patterns();
        if (patterns.size() > MOST_PATTERNS) {
            faults.add(
                    Place.inRules(rule.file(), patterns.get(MOST_PATTERNS).line()),
                    patterns.size() + " conditions in a rule",
                    "at most " + MOST_PATTERNS + "; split it, or conclude something in between");
        }
        if (patterns.stream().allMatch(Pattern::negated)) {
            faults.add(place, "no condition that says what there must be", "'not' is for exceptions only: unknown is not no");
        }
    }

    private static void findings(Rule rule, Material material, Faults faults) {
        Ids ids = material.knowledge().ids();
        if (rule.findings().isEmpty()) {
            faults.add(
                    Place.inRules(rule.file(), rule.line()),
                    "the rule rests on no finding",
                    "add @finding( id, … ): nothing is concluded without one");
        }
        rule.findings().stream()
                .filter(finding -> !ids.has(Thing.FINDING, finding))
                .forEach(finding -> faults.unknown(material.rules().place(rule, finding), "finding", finding, ids.of(Thing.FINDING)));
    }
}
