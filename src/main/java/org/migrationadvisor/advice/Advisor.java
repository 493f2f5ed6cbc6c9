package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Running;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Gives advice. Thread-safe; the same profile always gets the same advice, whatever the order of its answers. */
public final class Advisor {

    private final KnowledgeBase knowledge;
    private final RuleBase rules;
    private final Facts facts;
    private final Needles needles;
    private final Possible possible;
    private final Weighing weighing;

    public Advisor(KnowledgeBase knowledge, RuleBase rules) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.facts = new Facts(knowledge);
        this.needles = new Needles(knowledge);
        this.possible = new Possible(knowledge, rules.book());
        this.weighing = new Weighing(knowledge, rules.book());
    }

    /** The knowledge base that the advice rests on. */
    public KnowledgeBase knowledge() {
        return knowledge;
    }

    /** The rules that the advice rests on. */
    public RuleBook rules() {
        return rules.book();
    }

    /** The advice for one municipality. */
    public Advice advise(Profile profile) {
        Map<String, Response> counted = knowledge.questionnaire().counted(profile);
        List<Object> answers = facts.answers(counted);
        List<Firing> diagnosisFirings = rules.reasoner(Phase.DIAGNOSIS).run(answers);
        Diagnosing diagnosing = new Diagnosing(knowledge, rules.book(), counted, diagnosisFirings);
        List<Advice.Diagnosed> diagnoses = diagnosing.diagnoses();
        Map<String, List<String>> running = diagnosing.running();
        Set<String> held = diagnoses.stream().map(Advice.Diagnosed::id).collect(Collectors.toCollection(HashSet::new));
        List<Advice.Undetermined> undetermined = possible.undetermined(profile, counted, held);

        List<Firing> adviceFirings = rules.reasoner(Phase.ADVICE).run(adviceFacts(answers, counted, diagnoses, running));
        Weighed weighed = weighing.weigh(new Weighing.Concluded(profile, counted, diagnoses, undetermined, running, adviceFirings));
        return new Advice(
                profile,
                needles.coverage(profile, counted),
                diagnoses,
                weighed.recommendations(),
                weighed.notNow(),
                weighed.notAdvised(),
                weighed.notNeeded(),
                weighed.running(),
                undetermined,
                weighed.roadmap(),
                knowledge.questionnaire().ignored(profile),
                diagnosing.contradictions(),
                trace(diagnosisFirings, adviceFirings));
    }

    private List<Object> adviceFacts(
            List<Object> answers, Map<String, Response> counted, List<Advice.Diagnosed> diagnoses, Map<String, List<String>> running) {
        List<Object> all = new ArrayList<>(answers);
        all.addAll(facts.catalogue(counted));
        diagnoses.forEach(diagnosis -> all.add(new Diagnosed(diagnosis.id(), diagnosis.severity().code())));
        running.keySet().forEach(intervention -> all.add(new Running(intervention)));
        return all;
    }

    private static List<Advice.Fired> trace(List<Firing> diagnosis, List<Firing> advice) {
        return Stream.concat(diagnosis.stream(), advice.stream()).map(Advice.Fired::new).toList();
    }
}
