package org.migrationadvisor.advice;

import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Gives advice. Thread-safe; the same profile always gets the same advice, whatever the order of its answers. */
public final class Advisor {

    private final KnowledgeBase knowledge;
    private final RuleBase rules;
    private final Inference inference;
    private final Needles needles;
    private final Possible possible;
    private final Weighing weighing;

    public Advisor(KnowledgeBase knowledge, RuleBase rules) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.inference = new Inference(knowledge, rules);
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
        Inference.Inferred inferred = inference.infer(profile);
        Map<String, Response> counted = inferred.counted();
        Diagnosing diagnosing = new Diagnosing(knowledge, rules.book(), counted, inferred.diagnosis());
        List<Advice.Diagnosed> diagnoses = diagnosing.diagnoses();
        List<Advice.Undetermined> undetermined =
                possible.undetermined(profile, counted, inferred.severities().keySet());
        Weighed weighed = weighing.weigh(new Weighing.Concluded(profile, inferred, diagnoses, undetermined));
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
                inferred.firings().stream().map(Advice.Fired::new).toList());
    }

    /** What the advice for one municipality comes to: the same as of {@link #advise}, for those who ask thousands of times. */
    public Outcome outcome(Profile profile) {
        return weighing.outcome(inference.infer(profile));
    }
}
