package org.migrationadvisor.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** One rule and what it made of the facts it has met. When it has met too many it forgets, and begins again. */
final class RememberingRule {

    private static final int MOST_MEMORIES = 1_000;

    private final Rule rule;
    private final List<Object> standing;
    private final List<Firing> unprompted;
    private final AtomicInteger memories = new AtomicInteger();
    private volatile Memory start;

    /**
     * @param standing   facts that never change
     * @param unprompted what fires on those alone
     */
    RememberingRule(Rule rule, Collection<DescribedFact> standing, List<Firing> unprompted) {
        this.rule = rule;
        this.standing =
                standing.stream().filter(this::reads).map(DescribedFact::fact).toList();
        this.unprompted = unprompted;
        forget();
    }

    private void forget() {
        Memory fresh = new Memory();
        fresh.remember(unprompted);
        memories.set(0);
        start = fresh;
    }

    /** The facts among those that never change which it reads. */
    List<Object> standing() {
        return standing;
    }

    /** Whether a fact could meet one of its patterns; one that cannot never matters to it. */
    boolean reads(DescribedFact fact) {
        for (Pattern pattern : rule.patterns()) {
            if (fact.couldMeet(pattern)) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands before it has met a fact. */
    Memory start() {
        return start;
    }

    /** Where it stands when it meets one more fact. */
    Memory onward(Memory from, Object fact) {
        Memory known = from.after(fact);
        if (known != null) {
            return known;
        }
        if (memories.incrementAndGet() > MOST_MEMORIES) {
            forget();
        }
        return from.open(fact);
    }
}
