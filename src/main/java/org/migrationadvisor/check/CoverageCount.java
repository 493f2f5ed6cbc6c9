package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** Counts how far cases and findings reach into the rules. */
final class CoverageCount {

    private final Material material;
    private final List<Rule> rules;
    private final List<Trial> trials;

    CoverageCount(Material material, List<Rule> rules, List<Trial> trials) {
        this.material = material;
        this.rules = rules;
        this.trials = trials;
    }

    /**
     * The coverage.
     *
     * @param interventions those that can be recommended at all, and {@code inProfiles} those for which a profile was found
     */
    Coverage count(CaseAdvice cases, List<String> interventions, Set<String> inProfiles) {
        List<String> names = rules.stream().map(Rule::name).toList();
        Set<String> firedInRuleCases =
                trials.stream().flatMap(trial -> trial.rules().stream()).collect(Collectors.toSet());
        Set<String> rested =
                rules.stream().flatMap(rule -> rule.findings().stream()).collect(Collectors.toSet());
        return new Coverage(
                Share.of("rules that fire in a case of the knowledge base", names, cases.fired()),
                Share.of("rules that fire in a case of the rules", names, firedInRuleCases),
                conditions(),
                Share.of(
                        "findings that a rule rests on",
                        material.knowledge().ids().of(Thing.FINDING),
                        rested),
                Share.of(
                        "interventions recommended in a case of the knowledge base",
                        interventions,
                        cases.recommended()),
                Share.of("interventions recommended in some profile", interventions, inProfiles));
    }

    private Share conditions() {
        Map<String, List<Trial>> byRule = trials.stream()
                .collect(Collectors.groupingBy(trial -> trial.entry().rule()));
        List<String> all = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        for (Rule rule : rules) {
            List<Conditions> runs = byRule.getOrDefault(rule.name(), List.of()).stream()
                    .map(trial -> new Conditions(trial.inferred().facts()))
                    .toList();
            for (Pattern pattern : rule.patterns()) {
                if (Conditions.ofAnswers(pattern)) {
                    String place = Place.inRules(rule.file(), pattern.line()).toString();
                    all.add(place + " met");
                    all.add(place + " not met");
                    runs.forEach(run -> reached.add(place + (run.met(rule, pattern) ? " met" : " not met")));
                }
            }
        }
        return Share.of("conditions met and not met in the cases of their rule", all, reached);
    }
}
