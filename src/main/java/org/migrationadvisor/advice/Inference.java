package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Running;

/** Runs both phases over a profile: answers become facts, and what the first phase concludes is a fact for the second. Thread-safe. */
public final class Inference {

    private final KnowledgeBase knowledge;
    private final RuleBase rules;
    private final Facts facts;

    /**
     * What both phases made of one profile, before anything is weighed.
     *
     * @param counted   the responses that count
     * @param running   interventions that already run, each with the rules that say so
     * @param facts     what the rules of the phase advice read; those of the phase diagnosis read its answers and thresholds
     * @param diagnosis the rules of the first phase that fired
     * @param advice    the rules of the second phase that fired
     */
    public record Inferred(
            Map<String, Response> counted,
            List<Advice.Diagnosed> diagnoses,
            Map<String, List<String>> running,
            List<String> contradictions,
            List<Object> facts,
            List<Firing> diagnosis,
            List<Firing> advice) {

        /** Every rule that fired, in the order of the rule book. */
        public List<Firing> firings() {
            return Stream.concat(diagnosis.stream(), advice.stream()).toList();
        }
    }

    public Inference(KnowledgeBase knowledge, RuleBase rules) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.facts = new Facts(knowledge);
    }

    /** What the rules conclude from a profile and the catalogue. */
    public Inferred infer(Profile profile) {
        Map<String, Response> counted = knowledge.questionnaire().counted(profile);
        return infer(counted, facts.catalogue(counted));
    }

    /** What the rules conclude from a profile as if the catalogue were empty. */
    public Inferred inferWithoutCatalogue(Profile profile) {
        return infer(knowledge.questionnaire().counted(profile), List.of());
    }

    private Inferred infer(Map<String, Response> counted, Collection<Object> catalogue) {
        List<Object> answers = facts.answers(counted);
        List<Firing> diagnosis = rules.reasoner(Phase.DIAGNOSIS).run(answers);
        Diagnosing diagnosing = new Diagnosing(knowledge, rules.book(), counted, diagnosis);
        List<Advice.Diagnosed> diagnoses = diagnosing.diagnoses();
        Map<String, List<String>> running = diagnosing.running();

        List<Object> all = new ArrayList<>(answers);
        all.addAll(catalogue);
        diagnoses.forEach(
                held -> all.add(new Diagnosed(held.id(), held.severity().code())));
        running.keySet().forEach(intervention -> all.add(new Running(intervention)));
        List<Firing> advice = rules.reasoner(Phase.ADVICE).run(all);
        return new Inferred(counted, diagnoses, running, diagnosing.contradictions(), all, diagnosis, advice);
    }
}
