package org.migrationadvisor.reasoning;

import java.util.Comparator;
import java.util.List;
import org.migrationadvisor.reasoning.conclusion.Conclusion;

/**
 * A rule that fired.
 *
 * @param rule    its name
 * @param matched the facts that met its positive patterns, in their order
 */
public record Firing(String rule, List<Object> matched, Conclusion conclusion) {

    private static final Comparator<Worded> ORDER =
            Comparator.comparing(Worded::conclusion).thenComparing(worded -> worded.firing.matched.toString());

    /** The firings of one rule, by what they conclude, then by what they matched. */
    static List<Firing> inOrder(List<Firing> firings) {
        if (firings.size() < 2) {
            return List.copyOf(firings);
        }
        return firings.stream()
                .map(firing -> new Worded(firing, firing.conclusion.toString()))
                .sorted(ORDER)
                .map(Worded::firing)
                .toList();
    }

    private record Worded(Firing firing, String conclusion) {}
}
