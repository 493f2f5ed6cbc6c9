package org.migrationadvisor.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.reasoning.conclusion.Conclusion;

/**
 * A rule that fired.
 *
 * @param rule    its name
 * @param matched the facts that met its positive patterns, in their order
 */
public record Firing(String rule, List<Object> matched, Conclusion conclusion) {

    /** The firings of one rule, by what they conclude, then by what they matched. */
    static List<Firing> inOrder(Collection<Firing> firings) {
        return firings.size() < 2
                ? List.copyOf(firings)
                : firings.stream().map(Worded::of).sorted().map(Worded::firing).toList();
    }

    /** The same with other facts in the place of some. */
    Firing with(Map<Object, Object> others) {
        return new Firing(
                rule,
                matched.stream().map(fact -> others.getOrDefault(fact, fact)).toList(),
                conclusion);
    }

    /** A firing with the words that put it in order, made once. */
    record Worded(Firing firing, String conclusion, String matched) implements Comparable<Worded> {

        static Worded of(Firing firing) {
            return new Worded(firing, firing.conclusion.toString(), firing.matched.toString());
        }

        @Override
        public int compareTo(Worded other) {
            int first = conclusion.compareTo(other.conclusion);
            return first == 0 ? matched.compareTo(other.matched) : first;
        }
    }
}
