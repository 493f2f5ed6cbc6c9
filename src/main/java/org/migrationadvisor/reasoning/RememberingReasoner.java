package org.migrationadvisor.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
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
    private static final KnownFact OF_NO_CONCERN = new KnownFact(new int[0], new long[0]);

    private final Reasoner reasoner;
    private final List<Object> standing;
    private final List<RememberingRule> rules;
    private final Map<String, int[]> readersByType = new HashMap<>();
    private final Map<Object, KnownFact> facts = new ConcurrentHashMap<>();

    /** The rules that read a fact, and the bit that it is to each; 0 where it has none. */
    private record KnownFact(int[] rules, long[] bits) {}

    /** What one run came to know of each rule: the facts it met, and what fired. */
    private final class Run {

        private final long[] bits = new long[rules.size()];
        private final Map<Integer, List<Object>> others = new HashMap<>();
        private final List<List<Firing>> fired = new ArrayList<>(rules.size());
    }

    RememberingReasoner(Reasoner reasoner, Collection<?> standing) {
        this.reasoner = reasoner;
        this.standing = List.copyOf(standing);
        List<List<Firing>> unprompted = reasoner.byRule(standing);
        List<DescribedFact> described = standing.stream().map(DescribedFact::of).toList();
        this.rules = IntStream.range(0, reasoner.rules().size())
                .mapToObj(i -> new RememberingRule(reasoner.rules().get(i), described, unprompted.get(i)))
                .toList();
        IntStream.range(0, rules.size())
                .forEach(rule -> rules.get(rule)
                        .types()
                        .forEach(type -> readersByType.merge(type, new int[] {rule}, RememberingReasoner::both)));
    }

    private static int[] both(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }

    /** The facts that never change. */
    public List<Object> standing() {
        return standing;
    }

    /** Every rule that fires on the standing facts and these, in the order of the rule book: the same as a run over all of them. */
    public List<Firing> run(Collection<?> own) {
        Run run = new Run();
        for (Object fact : own) {
            meet(fact, run);
        }
        BitSet forgotten = recall(run);
        if (!forgotten.isEmpty()) {
            ask(forgotten, own, run);
        }
        List<Firing> firings = new ArrayList<>(2 * rules.size());
        for (List<Firing> fired : run.fired) {
            for (int i = 0; i < fired.size(); i++) {
                firings.add(fired.get(i));
            }
        }
        return firings;
    }

    private void meet(Object fact, Run run) {
        KnownFact known = known(fact);
        for (int i = 0; i < known.rules.length; i++) {
            int rule = known.rules[i];
            run.bits[rule] |= known.bits[i];
            if (known.bits[i] == 0) {
                run.others.computeIfAbsent(rule, first -> new ArrayList<>(2)).add(fact);
            }
        }
    }

    /** The rules that do not remember what they made of these facts. */
    private BitSet recall(Run run) {
        BitSet forgotten = new BitSet();
        for (int rule = 0; rule < run.bits.length; rule++) {
            List<Firing> remembered = rules.get(rule).recall(run.bits[rule], run.others.get(rule));
            run.fired.add(remembered);
            forgotten.set(rule, remembered == null);
        }
        return forgotten;
    }

    /** Asks the engine about some rules, over the facts that those read. */
    private void ask(BitSet asked, Collection<?> own, Run run) {
        Set<Object> read = new LinkedHashSet<>();
        asked.stream().forEach(rule -> read.addAll(rules.get(rule).standing()));
        for (Object fact : own) {
            if (IntStream.of(known(fact).rules).anyMatch(asked::get)) {
                read.add(fact);
            }
        }
        List<List<Firing>> firings = reasoner.byRule(read);
        asked.stream().forEach(rule -> {
            run.fired.set(rule, firings.get(rule));
            rules.get(rule).remember(run.bits[rule], run.others.get(rule), firings.get(rule));
        });
    }

    /** What is known of a fact. One with a number in it is looked at anew each time: there are too many. */
    private KnownFact known(Object fact) {
        KnownFact known = facts.get(fact);
        if (known != null) {
            return known;
        }
        int[] candidates = readersByType.get(fact.getClass().getSimpleName());
        if (candidates == null) {
            return OF_NO_CONCERN;
        }
        DescribedFact described = DescribedFact.of(fact);
        return described.countable() && facts.size() < MOST_FACTS
                ? facts.computeIfAbsent(fact, first -> read(described, candidates, true))
                : read(described, candidates, false);
    }

    private KnownFact read(DescribedFact fact, int[] candidates, boolean countable) {
        int[] readers =
                IntStream.of(candidates).filter(i -> rules.get(i).reads(fact)).toArray();
        long[] bits = IntStream.of(readers)
                .mapToLong(rule -> countable ? rules.get(rule).bit() : 0)
                .toArray();
        return new KnownFact(readers, bits);
    }
}
