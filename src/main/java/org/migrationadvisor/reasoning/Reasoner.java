package org.migrationadvisor.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Runs the rules of one phase over facts. Thread-safe: each run has a session of its own. */
public final class Reasoner {

    private static final int MOST_FIRINGS = 10_000;

    private final KieBase rules;
    private final Comparator<Firing> bookOrder;

    Reasoner(KieBase rules, RuleBook book) {
        this.rules = rules;
        this.bookOrder = Comparator.<Firing>comparingInt(firing -> book.position(firing.rule()))
                .thenComparing(firing -> firing.conclusion().toString())
                .thenComparing(firing -> firing.matched().toString());
    }

    /**
     * Every rule that fires, in the order of the rule book, whatever the order of the facts.
     *
     * @throws IllegalStateException if the rules keep firing, which a phase without feedback cannot
     */
    public List<Firing> run(Collection<?> facts) {
        KieSession session = rules.newKieSession();
        try {
            Recorder recorder = new Recorder();
            session.addEventListener(recorder.conclusions);
            session.addEventListener(recorder.matches);
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("More than " + MOST_FIRINGS + " firings: some rule feeds itself");
            }
            recorder.firings.sort(bookOrder);
            return recorder.firings;
        } finally {
            session.dispose();
        }
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
