package org.migrationadvisor.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Runs the rules of one phase over facts that never change and facts that do, and remembers what each rule made of the facts it reads.
 * Within a phase no rule reads what another concludes, so the firings of a rule are a function of those facts: the engine is asked once
 * for each combination of them, and only about the rules that met a new one. Thread-safe; what is remembered is bounded.
 */
public final class RememberingReasoner {

    private static final int MOST_FACTS = 10_000;

    private final Reasoner reasoner;
    private final List<Object> standing;
    private final List<RememberingRule> rules;
    private final Map<Object, int[]> readers = new ConcurrentHashMap<>();

    RememberingReasoner(Reasoner reasoner, Collection<?> standing) {
        this.reasoner = reasoner;
        this.standing = List.copyOf(standing);
        List<List<Firing>> unprompted = reasoner.byRule(standing);
        List<DescribedFact> described = standing.stream().map(DescribedFact::of).toList();
        this.rules = IntStream.range(0, reasoner.rules().size())
                .mapToObj(i -> new RememberingRule(reasoner.rules().get(i), described, unprompted.get(i)))
                .toList();
    }

    /** The facts that never change. */
    public List<Object> standing() {
        return standing;
    }

    /** Every rule that fires on the standing facts and these, in the order of the rule book: the same as a run over all of them. */
    public List<Firing> run(Collection<?> facts) {
        Memory[] reached = reached(facts);
        recall(facts, reached);
        List<Firing> firings = new ArrayList<>(2 * rules.size());
        for (Memory memory : reached) {
            firings.addAll(memory.firings());
        }
        return firings;
    }

    /** For each rule, where the facts that it reads lead. */
    private Memory[] reached(Collection<?> facts) {
        Memory[] reached = new Memory[rules.size()];
        for (int i = 0; i < reached.length; i++) {
            reached[i] = rules.get(i).start();
        }
        for (Object fact : facts) {
            for (int rule : readers(fact)) {
                reached[rule] = rules.get(rule).onward(reached[rule], fact);
            }
        }
        return reached;
    }

    /** Asks the engine about the rules that have met a new combination of facts, if any. */
    private void recall(Collection<?> facts, Memory[] reached) {
        BitSet asked = new BitSet();
        for (int i = 0; i < reached.length; i++) {
            asked.set(i, reached[i].firings() == null);
        }
        if (asked.isEmpty()) {
            return;
        }
        Set<Object> read = new LinkedHashSet<>();
        asked.stream().forEach(rule -> read.addAll(rules.get(rule).standing()));
        for (Object fact : facts) {
            if (IntStream.of(readers(fact)).anyMatch(asked::get)) {
                read.add(fact);
            }
        }
        List<List<Firing>> firings = reasoner.byRule(read);
        asked.stream().forEach(rule -> reached[rule].remember(firings.get(rule)));
    }

    /** The rules that read a fact. */
    private int[] readers(Object fact) {
        int[] known = readers.get(fact);
        if (known != null) {
            return known;
        }
        DescribedFact described = DescribedFact.of(fact);
        int[] found = IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).reads(described))
                .toArray();
        if (readers.size() < MOST_FACTS) {
            readers.put(fact, found);
        }
        return found;
    }
}
