package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Response;
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
    private final Inference.Inferred inferred;

    Diagnosing(KnowledgeBase knowledge, RuleBook book, Inference.Inferred inferred) {
        this.knowledge = knowledge;
        this.book = book;
        this.inferred = inferred;
    }

    /** The diagnoses that hold, the severest first. */
    List<Advice.Diagnosed> diagnoses() {
        Map<String, List<Firing>> reasons = new LinkedHashMap<>();
        inferred.severities().keySet().forEach(id -> reasons.put(id, new ArrayList<>()));
        for (Firing firing : inferred.diagnosis()) {
            if (firing.conclusion() instanceof Diagnosis diagnosis) {
                reasons.get(diagnosis.id()).add(firing);
            }
        }
        return reasons.entrySet().stream()
                .map(entry -> diagnosed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Advice.Diagnosed diagnosed(String id, List<Firing> reasons) {
        List<String> rules = reasons.stream().map(Firing::rule).distinct().toList();
        Set<String> findings = new LinkedHashSet<>(knowledge.diagnoses().get(id).findings());
        rules.forEach(rule -> findings.addAll(book.rule(rule).orElseThrow().findings()));
        List<Advice.Because> because = reasons.stream()
                .flatMap(firing -> firing.matched().stream())
                .flatMap(this::because)
                .distinct()
                .toList();
        return new Advice.Diagnosed(id, inferred.severities().get(id), because, List.copyOf(findings), rules);
    }

    private Stream<Advice.Because> because(Object fact) {
        if (fact instanceof Answer answer) {
            return Stream.of(new Advice.Because(answer.question(), answer.value()));
        }
        if (fact instanceof Quantity quantity) {
            return Stream.of(new Advice.Because(
                    quantity.question(), ((Response.Amount) inferred.counted().get(quantity.question())).value()));
        }
        if (fact instanceof Unknown unknown) {
            return Stream.of(new Advice.Because(unknown.question(), Advice.Because.UNKNOWN));
        }
        return fact instanceof Coverage
                ? inferred.counted().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(Response.UNKNOWN) && !context(entry.getKey()))
                        .map(entry -> new Advice.Because(entry.getKey(), Advice.Because.UNKNOWN))
                : Stream.empty();
    }

    private boolean context(String question) {
        return knowledge.questionnaire().question(question).orElseThrow().context();
    }

    /** Ids of the contradictions, in the order of the knowledge base. */
    List<String> contradictions() {
        Set<String> found = new LinkedHashSet<>();
        inferred.diagnosis().forEach(firing -> {
            if (firing.conclusion() instanceof Contradiction contradiction) {
                found.add(contradiction.id());
            }
        });
        return knowledge.contradictions().keySet().stream()
                .filter(found::contains)
                .toList();
    }
}
