package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RememberingReasoner;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.conclusion.Diagnosis;
import org.migrationadvisor.reasoning.conclusion.Runs;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Running;

/** Runs both phases over a profile: answers become facts, and what the first phase concludes is a fact for the second. Thread-safe. */
public final class Inference {

    private static final List<Severity> SEVEREST_FIRST =
            Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).toList();

    private final KnowledgeBase knowledge;
    private final List<String> byKind;
    private final RuleBase rules;
    private final Facts facts;
    private final RememberingReasoner diagnosing;
    private final RememberingReasoner advising;

    /**
     * What both phases made of one profile, before anything is weighed.
     *
     * @param counted    the responses that count
     * @param severities the diagnoses that hold, each at its severest, the severest first; of equals impacts, then responses, then assets
     * @param running    interventions that already run, each with the rules that say so
     * @param standing   the facts of the phase advice that are the same for everybody
     * @param answers    the facts of the phase diagnosis of this municipality
     * @param own        the facts of the phase advice of this municipality
     * @param diagnosis  the rules of the first phase that fired
     * @param advice     the rules of the second phase that fired
     */
    public record Inferred(
            Map<String, Response> counted,
            Map<String, Severity> severities,
            Map<String, List<String>> running,
            List<Object> standing,
            List<Object> answers,
            List<Object> own,
            List<Firing> diagnosis,
            List<Firing> advice) {

        /** Every rule that fired, in the order of the rule book. */
        public List<Firing> firings() {
            return Stream.concat(diagnosis.stream(), advice.stream()).toList();
        }

        /** What the rules of the phase advice read; those of the phase diagnosis read its answers and thresholds. */
        public List<Object> facts() {
            return Stream.concat(standing.stream(), own.stream()).toList();
        }
    }

    public Inference(KnowledgeBase knowledge, RuleBase rules) {
        this.knowledge = knowledge;
        this.byKind = knowledge.diagnoses().values().stream()
                .sorted(Comparator.comparing(DiagnosisType::kind))
                .map(DiagnosisType::id)
                .toList();
        this.rules = rules;
        this.facts = new Facts(knowledge);
        this.diagnosing = rules.reasoner(Phase.DIAGNOSIS).over(facts.thresholds());
        this.advising = rules.reasoner(Phase.ADVICE)
                .over(Stream.concat(facts.thresholds().stream(), facts.catalogue().stream())
                        .toList());
    }

    /** What the rules conclude from a profile and the catalogue. */
    public Inferred infer(Profile profile) {
        Map<String, Response> counted = knowledge.questionnaire().counted(profile);
        List<Object> answers = facts.answers(counted);
        List<Object> own = new ArrayList<>(answers);
        own.addAll(facts.here(answers));
        return infer(counted, answers, own, advising);
    }

    /** What the rules conclude from a profile as if the catalogue were empty. */
    public Inferred inferWithoutCatalogue(Profile profile) {
        Map<String, Response> counted = knowledge.questionnaire().counted(profile);
        List<Object> answers = facts.answers(counted);
        return infer(
                counted,
                answers,
                new ArrayList<>(answers),
                rules.reasoner(Phase.ADVICE).over(facts.thresholds()));
    }

    private Inferred infer(
            Map<String, Response> counted, List<Object> answers, List<Object> own, RememberingReasoner reasoner) {
        List<Firing> diagnosis = diagnosing.run(answers);
        Map<String, Severity> severities = severities(diagnosis);
        Map<String, List<String>> running = running(diagnosis);
        severities.forEach((id, severity) -> own.add(new Diagnosed(id, severity.code())));
        running.keySet().forEach(intervention -> own.add(new Running(intervention)));
        return new Inferred(
                counted, severities, running, reasoner.standing(), answers, own, diagnosis, reasoner.run(own));
    }

    private Map<String, Severity> severities(List<Firing> diagnosis) {
        Map<String, Severity> severest = new HashMap<>();
        for (Firing firing : diagnosis) {
            if (firing.conclusion() instanceof Diagnosis concluded) {
                severest.merge(
                        concluded.id(),
                        Coded.of(Severity.class, concluded.severity()),
                        (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        List<String> held = byKind.stream().filter(severest::containsKey).toList();
        Map<String, Severity> inOrder = new LinkedHashMap<>();
        for (Severity severity : SEVEREST_FIRST) {
            for (String id : held) {
                if (severest.get(id) == severity) {
                    inOrder.put(id, severity);
                }
            }
        }
        return inOrder;
    }

    private static Map<String, List<String>> running(List<Firing> diagnosis) {
        Map<String, List<String>> running = new LinkedHashMap<>();
        for (Firing firing : diagnosis) {
            if (firing.conclusion() instanceof Runs runs) {
                running.computeIfAbsent(runs.intervention(), id -> new ArrayList<>())
                        .add(firing.rule());
            }
        }
        return running;
    }
}
