package org.migrationadvisor.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.migrationadvisor.reasoning.Firing.Worded;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/**
 * One rule and what it made of the facts it has met. A fact that may come again is a bit to it; of a number it remembers where it lies among the
 * thresholds. Facts that meet its one open pattern and no other matter apart from each other: what fires on many is what fires on each, taken
 * together, or for a negated pattern what fires on every one. So it remembers them one by one. When it remembers too much it forgets, and asks
 * again.
 */
final class RememberingRule {

    private static final int MOST_MEMORIES = 4_000;
    private static final Set<String> MANY_IN_A_RUN = Set.of("Answer", "Link", "Running");

    private final Rule rule;
    private final List<Object> standing;
    private final List<Firing> unprompted;
    private final Optional<Pattern> open;
    private final boolean tellsNumbers;
    private final AtomicInteger bits = new AtomicInteger();
    private final Map<Object, Remembered> memories = new ConcurrentHashMap<>();

    /** What fired, and the facts with numbers that it fired on. */
    private record Remembered(List<Worded> fired, List<Firing> firings, List<Object> numbers) {

        static Remembered of(Collection<Firing> fired, List<Object> numbers) {
            List<Worded> worded = fired.stream().map(Worded::new).sorted().toList();
            return new Remembered(worded, worded.stream().map(Worded::firing).toList(), numbers);
        }

        /** The same on other numbers that lie alike. */
        Remembered on(List<Object> others) {
            if (numbers.equals(others)) {
                return this;
            }
            Map<Object, Object> changed = new HashMap<>();
            for (int i = 0; i < numbers.size(); i++) {
                changed.put(numbers.get(i), others.get(i));
            }
            return of(firings.stream().map(firing -> firing.with(changed)).toList(), others);
        }
    }

    /**
     * @param standing   facts that never change
     * @param unprompted what fires on those alone
     */
    RememberingRule(Rule rule, Collection<DescribedFact> standing, List<Firing> unprompted) {
        this.rule = rule;
        this.standing =
                standing.stream().filter(this::reads).map(DescribedFact::fact).toList();
        this.unprompted = unprompted;
        this.open = openPattern(rule);
        this.tellsNumbers = comparesWithThresholdsOnly(rule);
    }

    /** The first pattern with a variable that many facts of one run may meet; a positive one where there is one. */
    private static Optional<Pattern> openPattern(Rule rule) {
        List<Pattern> variable = rule.patterns().stream()
                .filter(pattern -> MANY_IN_A_RUN.contains(pattern.fact()))
                .filter(pattern -> pattern.constraints().stream()
                        .anyMatch(constraint ->
                                constraint instanceof Constraint.Bound || constraint instanceof Constraint.Compared))
                .toList();
        return variable.stream()
                .filter(pattern -> !pattern.negated())
                .filter(pattern -> !pattern.fact().equals("Link")
                        || pattern.literals("name").stream().anyMatch(Link::isHere))
                .findFirst()
                .or(() -> variable.stream().filter(Pattern::negated).findFirst());
    }

    private static boolean comparesWithThresholdsOnly(Rule rule) {
        Set<String> limits = rule.patterns().stream()
                .filter(pattern -> pattern.fact().equals("Threshold"))
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(Constraint.Bound.class::isInstance)
                .map(constraint -> ((Constraint.Bound) constraint).variable())
                .collect(Collectors.toSet());
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(Constraint.Compared.class::isInstance)
                .map(Constraint.Compared.class::cast)
                .filter(compared -> !compared.operator().equals("=="))
                .allMatch(compared -> limits.contains(compared.variable()));
    }

    /** The facts among those that never change which it reads. */
    List<Object> standing() {
        return standing;
    }

    /** The types of fact that it reads. */
    Set<String> types() {
        return rule.patterns().stream().map(Pattern::fact).collect(Collectors.toSet());
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

    /** Whether a fact matters apart from others of its kind: it could meet the open pattern and no other. */
    boolean apart(DescribedFact fact) {
        return open.filter(fact::couldMeet).isPresent()
                && rule.patterns().stream().filter(fact::couldMeet).count() == 1;
    }

    /** Whether all it can tell of a number is where it lies among the thresholds. */
    boolean tellsNumbers() {
        return tellsNumbers;
    }

    /** Whether facts that matter apart keep it from firing. */
    boolean prevented() {
        return open.filter(Pattern::negated).isPresent();
    }

    /** A bit for one more fact; none, which is 0, when it has no more to give. */
    long bit() {
        int next = bits.getAndUpdate(used -> Math.min(used + 1, Long.SIZE));
        return next < Long.SIZE ? 1L << next : 0;
    }

    /** What fired when it had met these facts, in order, or null where it does not remember all of it. */
    List<Firing> recall(Met met) {
        if (met == Met.NOTHING) {
            return unprompted;
        }
        if (Long.bitCount(met.apart) < 2) {
            Remembered remembered = memories.get(met.key(met.apart));
            return remembered == null ? null : remembered.on(met.numbers()).firings();
        }
        List<List<Worded>> each = new ArrayList<>();
        for (long rest = met.apart; rest != 0; rest &= rest - 1) {
            Remembered remembered = memories.get(met.key(Long.lowestOneBit(rest)));
            if (remembered == null) {
                return null;
            }
            each.add(remembered.on(met.numbers()).fired());
        }
        return prevented() ? onEvery(each) : onAny(each);
    }

    private static List<Firing> onAny(List<List<Worded>> each) {
        TreeSet<Worded> all = new TreeSet<>();
        each.forEach(all::addAll);
        return all.stream().map(Worded::firing).toList();
    }

    private static List<Firing> onEvery(List<List<Worded>> each) {
        List<Worded> common = new ArrayList<>(each.get(0));
        each.forEach(fired -> common.retainAll(new HashSet<>(fired)));
        return common.stream().map(Worded::firing).toList();
    }

    /** Whether it remembers what it made of one fact that matters apart, or of none. */
    boolean remembers(Met met, long one) {
        return memories.containsKey(met.key(one));
    }

    /**
     * Remembers what fired on the facts that matter together.
     *
     * @param one the bit of one fact that matters apart and was there too; 0 where there was none
     */
    void remember(Met met, long one, Collection<Firing> fired) {
        if (memories.size() >= MOST_MEMORIES) {
            memories.clear();
        }
        memories.put(met.key(one), Remembered.of(fired, met.numbers()));
    }
}
