package org.migrationadvisor.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final KnownFact OF_NO_CONCERN = new KnownFact(new int[0], new long[0], new boolean[0]);

    private final Reasoner reasoner;
    private final List<Object> standing;
    private final Numbers numbers;
    private final List<RememberingRule> rules;
    private final Map<String, int[]> readersByType = new HashMap<>();
    private final Map<Object, KnownFact> facts = new ConcurrentHashMap<>();

    /** The rules that read a fact, the bit that it is to each, 0 where it has none, and whether it matters to each apart from others. */
    private record KnownFact(int[] rules, long[] bits, boolean[] apart) {}

    RememberingReasoner(Reasoner reasoner, Collection<?> standing) {
        this.reasoner = reasoner;
        this.standing = List.copyOf(standing);
        this.numbers = new Numbers(standing);
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
        Met[] met = met(own);
        List<List<Firing>> fired = new ArrayList<>(met.length);
        List<Integer> forgotten = new ArrayList<>();
        for (int rule = 0; rule < met.length; rule++) {
            List<Firing> remembered = rules.get(rule).recall(met[rule]);
            fired.add(remembered);
            if (remembered == null) {
                forgotten.add(rule);
            }
        }
        if (!forgotten.isEmpty()) {
            ask(forgotten, own, met, fired);
        }
        List<Firing> firings = new ArrayList<>(rules.size());
        for (List<Firing> some : fired) {
            for (Firing firing : some) {
                firings.add(firing);
            }
        }
        return firings;
    }

    private Met[] met(Collection<?> own) {
        Met[] met = new Met[rules.size()];
        Arrays.fill(met, Met.NOTHING);
        for (Object fact : own) {
            KnownFact known = known(fact);
            Object told = null;
            for (int i = 0; i < known.rules.length; i++) {
                int rule = known.rules[i];
                if (met[rule] == Met.NOTHING) {
                    met[rule] = new Met();
                }
                if (known.bits[i] == 0) {
                    told = told == null ? numbers.told(fact) : told;
                    met[rule].add(fact, rules.get(rule).tellsNumbers() ? told : fact);
                } else if (known.apart[i]) {
                    met[rule].apart |= known.bits[i];
                } else {
                    met[rule].together |= known.bits[i];
                }
            }
        }
        return met;
    }

    /** Asks the engine about some rules, over the facts that those read, and lets them remember. */
    private void ask(List<Integer> asked, Collection<?> own, Met[] met, List<List<Firing>> fired) {
        List<List<Firing>> answers = engine(asked, own);
        for (int rule : asked) {
            fired.set(rule, answers.get(rule));
            if (Long.bitCount(met[rule].apart) < 2) {
                rules.get(rule).remember(met[rule], met[rule].apart, answers.get(rule));
            } else if (rules.get(rule).prevented()) {
                askApart(rule, own, met[rule]);
            } else {
                rememberApart(rule, own, met[rule], answers.get(rule));
            }
        }
    }

    /** What fired on one fact that matters apart is what matched none of the others. */
    private void rememberApart(int rule, Collection<?> own, Met met, List<Firing> fired) {
        Map<Long, Object> apart = apart(rule, own);
        for (long rest = met.apart; rest != 0; rest &= rest - 1) {
            long one = Long.lowestOneBit(rest);
            List<Object> others = new ArrayList<>(apart.values());
            others.remove(apart.get(one));
            rules.get(rule)
                    .remember(
                            met,
                            one,
                            fired.stream()
                                    .filter(firing -> others.stream().noneMatch(firing.matched()::contains))
                                    .toList());
        }
    }

    /** What fires in spite of one fact that keeps a rule from firing is not seen among what fires in spite of many: the engine is asked for each. */
    private void askApart(int rule, Collection<?> own, Met met) {
        Map<Long, Object> apart = apart(rule, own);
        apart.forEach((bit, fact) -> {
            if (!rules.get(rule).remembers(met, bit)) {
                List<Object> one = new ArrayList<>(own);
                one.removeIf(other -> apart.containsValue(other) && !other.equals(fact));
                rules.get(rule).remember(met, bit, engine(List.of(rule), one).get(rule));
            }
        });
    }

    /** The facts that matter apart to a rule, by their bits to it. */
    private Map<Long, Object> apart(int rule, Collection<?> own) {
        Map<Long, Object> apart = new HashMap<>();
        for (Object fact : own) {
            KnownFact known = known(fact);
            for (int i = 0; i < known.rules.length; i++) {
                if (known.rules[i] == rule && known.apart[i]) {
                    apart.put(known.bits[i], fact);
                }
            }
        }
        return apart;
    }

    private List<List<Firing>> engine(Collection<Integer> asked, Collection<?> own) {
        Set<Object> read = new LinkedHashSet<>();
        asked.forEach(rule -> read.addAll(rules.get(rule).standing()));
        for (Object fact : own) {
            if (IntStream.of(known(fact).rules).anyMatch(asked::contains)) {
                read.add(fact);
            }
        }
        return reasoner.byRule(read);
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
        boolean[] apart = new boolean[readers.length];
        for (int i = 0; i < readers.length; i++) {
            apart[i] = bits[i] != 0 && rules.get(readers[i]).apart(fact);
        }
        return new KnownFact(readers, bits, apart);
    }
}
