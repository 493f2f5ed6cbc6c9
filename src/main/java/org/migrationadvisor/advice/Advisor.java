package org.migrationadvisor.advice;

import java.util.List;
import java.util.Set;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
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
        List<Advice.Undetermined> undetermined = possible.undetermined(profile, inferred);
        Weighed weighed = weighing.weigh(concluded(profile, inferred, undetermined));
        Diagnosing diagnosing = new Diagnosing(knowledge, rules.book(), inferred);
        return new Advice(
                profile,
                needles.coverage(profile, inferred.counted()),
                diagnosing.diagnoses(),
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

    /** The same without why. */
    public Brief brief(Profile profile) {
        Inference.Inferred inferred = inference.infer(profile);
        Weighing.Concluded concluded = concluded(profile, inferred, possible.undetermined(profile, inferred));
        return new Brief(
                profile,
                needles.coverage(profile, inferred.counted()),
                inferred.severities(),
                weighing.places(concluded),
                List.copyOf(concluded.open()),
                knowledge.questionnaire().ignored(profile),
                new Diagnosing(knowledge, rules.book(), inferred).contradictions());
    }

    private static Weighing.Concluded concluded(
            Profile profile, Inference.Inferred inferred, List<Advice.Undetermined> undetermined) {
        Set<String> open = new FewNames();
        undetermined.forEach(one -> open.add(one.id()));
        return new Weighing.Concluded(profile, inferred, open);
    }

    /** What the advice for one municipality comes to: the same as of {@link #advise}, for those who ask thousands of times. */
    public Outcome outcome(Profile profile) {
        return weighing.outcome(inference.infer(profile));
    }
}
