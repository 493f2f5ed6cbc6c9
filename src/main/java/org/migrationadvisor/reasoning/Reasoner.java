package org.migrationadvisor.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Runs the rules of one phase over facts. Thread-safe: each run has a session of its own. */
public final class Reasoner {

    private static final int MOST_FIRINGS = 10_000;

    private final KieBase compiled;
    private final RuleBook book;
    private final List<Rule> rules;

    Reasoner(KieBase compiled, RuleBook book, Phase phase) {
        this.compiled = compiled;
        this.book = book;
        this.rules = book.rules(phase).toList();
    }

    /**
     * Every rule that fires, in the order of the rule book, whatever the order of the facts.
     *
     * @throws IllegalStateException if the rules keep firing, which a phase without feedback cannot
     */
    public List<Firing> run(Collection<?> facts) {
        return byRule(facts).stream().flatMap(List::stream).toList();
    }

    /** The same rules over facts that never change, such as the catalogue, remembering what they read before. */
    public RememberingReasoner over(Collection<?> standing) {
        return new RememberingReasoner(this, standing);
    }

    /** The rules of the phase, in the order of the rule book. */
    List<Rule> rules() {
        return rules;
    }

    /** For each rule of the phase, in the order of the rule book, its firings. */
    List<List<Firing>> byRule(Collection<?> facts) {
        KieSession session = compiled.newKieSession();
        try {
            facts.forEach(session::insert);
            Recorder recorder = new Recorder();
            session.addEventListener(recorder.conclusions);
            session.addEventListener(recorder.matches);
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("More than " + MOST_FIRINGS + " firings: some rule feeds itself");
            }
            return sorted(recorder.firings);
        } finally {
            session.dispose();
        }
    }

    private List<List<Firing>> sorted(List<Firing> firings) {
        List<List<Firing>> byRule = new ArrayList<>(rules.size());
        rules.forEach(rule -> byRule.add(new ArrayList<>(0)));
        int first = rules.isEmpty() ? 0 : book.position(rules.get(0).name());
        firings.forEach(
                firing -> byRule.get(book.position(firing.rule()) - first).add(firing));
        byRule.replaceAll(Firing::inOrder);
        return byRule;
    }

    /** Notes each firing with the facts it matched and the one thing it concluded. */
    private static final class Recorder {

        private final List<Firing> firings = new ArrayList<>();
        private Conclusion concluded;

        private final DefaultRuleRuntimeEventListener conclusions = new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Conclusion conclusion) {
                    concluded = conclusion;
                }
            }
        };

        private final DefaultAgendaEventListener matches = new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firings.add(new Firing(
                        event.getMatch().getRule().getName(),
                        List.copyOf(event.getMatch().getObjects()),
                        concluded));
            }
        };
    }
}
