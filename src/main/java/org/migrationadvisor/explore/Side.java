package org.migrationadvisor.explore;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.reasoning.conclusion.AboutIntervention;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.conclusion.Runs;

/**
 * One of two advices that are compared.
 *
 * @param standings      every measure and where it stands
 * @param severities     every diagnosis that holds
 * @param measureRules   measure to the rules about it that fired
 * @param diagnosisRules diagnosis to the rules for it that fired
 * @param calledBy       measure to the diagnoses that call for it
 */
record Side(
        Map<String, Standing> standings,
        Map<String, Severity> severities,
        Map<String, Set<String>> measureRules,
        Map<String, Set<String>> diagnosisRules,
        Map<String, List<String>> calledBy) {

    static Side of(Advice advice) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        Map<String, Set<String>> diagnosisRules = new LinkedHashMap<>();
        advice.diagnoses().forEach(held -> {
            severities.put(held.id(), held.severity());
            diagnosisRules.put(held.id(), new LinkedHashSet<>(held.rules()));
        });
        return new Side(Standing.all(advice), severities, measureRules(advice), diagnosisRules, calledBy(advice));
    }

    private static Map<String, Set<String>> measureRules(Advice advice) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        advice.trace().forEach(fired -> {
            Conclusion conclusion = fired.firing().conclusion();
            if (conclusion instanceof AboutIntervention about) {
                add(rules, about.intervention(), fired.rule());
            } else if (conclusion instanceof Runs runs) {
                add(rules, runs.intervention(), fired.rule());
            }
        });
        return rules;
    }

    private static void add(Map<String, Set<String>> rules, String measure, String rule) {
        rules.computeIfAbsent(measure, none -> new LinkedHashSet<>()).add(rule);
    }

    private static Map<String, List<String>> calledBy(Advice advice) {
        Map<String, List<String>> calledBy = new LinkedHashMap<>();
        advice.recommendations().forEach(line -> calledBy.put(line.id(), line.answers()));
        advice.notNow().forEach(line -> calledBy.put(line.id(), line.answers()));
        advice.running().forEach(line -> calledBy.put(line.id(), line.answers()));
        return calledBy;
    }
}
