package org.migrationadvisor.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** The form of rules beyond their grammar: names, findings, how many conditions. */
final class RuleForm implements Check {

    private static final int MOST_PATTERNS = 4;

    @Override
    public void check(Material material, Faults faults) {
        Map<String, Rule> byName = new HashMap<>();
        for (Rule rule : material.rules().rules()) {
            Place place = Place.inRules(rule.file(), rule.line());
            Rule first = byName.putIfAbsent(rule.name(), rule);
            if (first != null) {
                faults.add(
                        place,
                        "a second rule named \"" + rule.name() + "\"",
                        "the first stands at " + Place.inRules(first.file(), first.line())
                                + "; names are unique over all themes");
            }
            name(rule, place, faults);
            conditions(rule, place, faults);
            findings(rule, material, faults);
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
            faults.add(
                    place,
                    "the rule stands in no section",
                    "write a comment line above it that says what it concludes");
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
        for (int later = 1; later < patterns.size(); later++) {
            Pattern pattern = patterns.get(later);
            if (patterns.subList(0, later).stream().anyMatch(earlier -> same(earlier, pattern))) {
                faults.add(Place.inRules(rule.file(), pattern.line()), "the same condition a second time", "delete it");
            }
        }
        if (patterns.stream().allMatch(Pattern::negated)) {
            faults.add(
                    place,
                    "no condition that says what there must be",
                    "'not' is for exceptions only: unknown is not no");
        }
    }

    private static boolean same(Pattern one, Pattern other) {
        return one.negated() == other.negated()
                && one.fact().equals(other.fact())
                && one.constraints().equals(other.constraints());
    }

    private static <T> Stream<T> repeated(List<T> items) {
        Set<T> seen = new HashSet<>();
        return items.stream().filter(item -> !seen.add(item));
    }

    private static void findings(Rule rule, Material material, Faults faults) {
        Ids ids = material.knowledge().ids();
        if (rule.findings().isEmpty()) {
            faults.add(
                    Place.inRules(rule.file(), rule.line()),
                    "the rule rests on no finding",
                    "add @finding( id, … ): nothing is concluded without one");
        }
        repeated(rule.findings())
                .forEach(finding -> faults.add(
                        material.rules().place(rule, finding),
                        "the finding '" + finding + "' a second time",
                        "name each once"));
        rule.findings().stream()
                .filter(finding -> !ids.has(Thing.FINDING, finding))
                .forEach(finding -> faults.unknown(
                        material.rules().place(rule, finding), "finding", finding, ids.of(Thing.FINDING)));
    }
}
