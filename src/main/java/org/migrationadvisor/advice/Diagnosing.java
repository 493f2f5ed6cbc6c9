package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.conclusion.Contradiction;
import org.migrationadvisor.reasoning.conclusion.Diagnosis;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Coverage;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Unknown;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Gathers what the rules of the phase diagnosis concluded about one municipality. */
final class Diagnosing {

    private final KnowledgeBase knowledge;
    private final RuleBook book;
    private final Map<String, Response> counted;
    private final List<Firing> firings;

    Diagnosing(KnowledgeBase knowledge, RuleBook book, Map<String, Response> counted, List<Firing> firings) {
        this.knowledge = knowledge;
        this.book = book;
        this.counted = counted;
        this.firings = firings;
    }

    /** The diagnoses that hold, the severest first; of equals impacts, then responses, then assets. */
    List<Advice.Diagnosed> diagnoses() {
        Map<String, List<Firing>> byDiagnosis = new LinkedHashMap<>();
        knowledge.diagnoses().keySet().forEach(id -> byDiagnosis.put(id, new ArrayList<>()));
        for (Firing firing : firings) {
            if (firing.conclusion() instanceof Diagnosis diagnosis) {
                byDiagnosis.get(diagnosis.id()).add(firing);
            }
        }
        return byDiagnosis.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> diagnosed(knowledge.diagnoses().get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Advice.Diagnosed::severity)
                        .reversed()
                        .thenComparing(this::kind))
                .toList();
    }

    private DiagnosisType.Kind kind(Advice.Diagnosed diagnosed) {
        return knowledge.diagnoses().get(diagnosed.id()).kind();
    }

    private Advice.Diagnosed diagnosed(DiagnosisType type, List<Firing> reasons) {
        Severity severity = reasons.stream()
                .map(firing -> Coded.of(Severity.class, ((Diagnosis) firing.conclusion()).severity()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<String> rules = reasons.stream().map(Firing::rule).distinct().toList();
        Set<String> findings = new LinkedHashSet<>(type.findings());
        rules.forEach(rule -> findings.addAll(book.rule(rule).orElseThrow().findings()));
        List<Advice.Because> because = reasons.stream()
                .flatMap(firing -> firing.matched().stream())
                .flatMap(this::because)
                .distinct()
                .toList();
        return new Advice.Diagnosed(type.id(), severity, because, List.copyOf(findings), rules);
    }

    private Stream<Advice.Because> because(Object fact) {
        if (fact instanceof Answer answer) {
            return Stream.of(new Advice.Because(answer.question(), answer.value()));
        }
        if (fact instanceof Quantity quantity) {
            return Stream.of(new Advice.Because(
                    quantity.question(), ((Response.Amount) counted.get(quantity.question())).value()));
        }
        if (fact instanceof Unknown unknown) {
            return Stream.of(new Advice.Because(unknown.question(), "unknown"));
        }
        return fact instanceof Coverage
                ? counted.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(Response.UNKNOWN) && !context(entry.getKey()))
                        .map(entry -> new Advice.Because(entry.getKey(), "unknown"))
                : Stream.empty();
    }

    private boolean context(String question) {
        return knowledge.questionnaire().question(question).orElseThrow().context();
    }

    /** Ids of the contradictions, in the order of the knowledge base. */
    List<String> contradictions() {
        Set<String> found = new LinkedHashSet<>();
        firings.forEach(firing -> {
            if (firing.conclusion() instanceof Contradiction contradiction) {
                found.add(contradiction.id());
            }
        });
        return knowledge.contradictions().keySet().stream()
                .filter(found::contains)
                .toList();
    }
}
