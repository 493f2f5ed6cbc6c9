package org.migrationadvisor.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/**
 * One rule and what it made of the facts it has met. A fact that may come again is a bit to it, so that what it met at once is mostly one
 * number; one with a number in it is kept beside. When it remembers too much it forgets, and asks again.
 */
final class RememberingRule {

    private static final int MOST_MEMORIES = 1_000;

    private final Rule rule;
    private final List<Object> standing;
    private final List<Firing> unprompted;
    private final AtomicInteger bits = new AtomicInteger();
    private final Map<Object, List<Firing>> memories = new ConcurrentHashMap<>();

    /**
     * @param standing   facts that never change
     * @param unprompted what fires on those alone
     */
    RememberingRule(Rule rule, Collection<DescribedFact> standing, List<Firing> unprompted) {
        this.rule = rule;
        this.standing =
                standing.stream().filter(this::reads).map(DescribedFact::fact).toList();
        this.unprompted = unprompted;
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

    /** A bit for one more fact; none, which is 0, when it has no more to give. */
    long bit() {
        int next = bits.getAndUpdate(used -> Math.min(used + 1, Long.SIZE));
        return next < Long.SIZE ? 1L << next : 0;
    }

    /**
     * What fired when it had met these facts, or null where it does not remember.
     *
     * @param bits   those of facts that have one
     * @param others the facts that have none; null when there were no such
     */
    List<Firing> recall(long bits, List<Object> others) {
        return bits == 0 && others == null ? unprompted : memories.get(key(bits, others));
    }

    void remember(long bits, List<Object> others, List<Firing> fired) {
        if (memories.size() >= MOST_MEMORIES) {
            memories.clear();
        }
        memories.put(key(bits, others), fired);
    }

    private static Object key(long bits, List<Object> others) {
        return others == null ? (Object) bits : new Mixed(bits, others);
    }

    private record Mixed(long bits, List<Object> others) {}
}
