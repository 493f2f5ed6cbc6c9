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

    /** The firings of one rule, by what they are about and conclude, then by what they matched. */
    static List<Firing> inOrder(Collection<Firing> firings) {
        return firings.size() < 2
                ? List.copyOf(firings)
                : firings.stream().map(Worded::new).sorted().map(Worded::firing).toList();
    }

    /** The same with other facts in the place of some. */
    Firing with(Map<Object, Object> others) {
        return new Firing(
                rule,
                matched.stream().map(fact -> others.getOrDefault(fact, fact)).toList(),
                conclusion);
    }

    /** A firing with the words that put it in order; they are made once, and only when they are asked for. */
    static final class Worded implements Comparable<Worded> {

        private final Firing firing;
        private String conclusion;
        private String matched;

        Worded(Firing firing) {
            this.firing = firing;
        }

        Firing firing() {
            return firing;
        }

        private String conclusion() {
            if (conclusion == null) {
                conclusion = firing.conclusion.toString();
            }
            return conclusion;
        }

        private String matched() {
            if (matched == null) {
                matched = firing.matched.toString();
            }
            return matched;
        }

        @Override
        public int compareTo(Worded other) {
            int order = firing.conclusion.about().compareTo(other.firing.conclusion.about());
            order = order == 0 ? conclusion().compareTo(other.conclusion()) : order;
            return order == 0 ? matched().compareTo(other.matched()) : order;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Worded worded && worded.firing.equals(firing);
        }

        @Override
        public int hashCode() {
            return firing.hashCode();
        }
    }
}
