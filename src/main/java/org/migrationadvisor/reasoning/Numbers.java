package org.migrationadvisor.reasoning;

import java.util.Arrays;
import java.util.Collection;
import org.migrationadvisor.reasoning.fact.Numbered;
import org.migrationadvisor.reasoning.fact.Threshold;

/**
 * The numbers that rules can tell apart. Rules compare numbers with thresholds only, so two facts whose numbers lie alike among all thresholds
 * are the same to every rule.
 */
final class Numbers {

    private final double[] limits;

    Numbers(Collection<?> standing) {
        limits = standing.stream()
                .filter(Threshold.class::isInstance)
                .mapToDouble(threshold -> ((Threshold) threshold).value())
                .sorted()
                .distinct()
                .toArray();
    }

    /** What rules can tell of a fact: the same with the place of each number among the thresholds. */
    Object told(Object fact) {
        return fact instanceof Numbered numbered ? numbered.with(this::place) : fact;
    }

    /** Even between thresholds, odd upon one. */
    private double place(double number) {
        int found = Arrays.binarySearch(limits, number);
        return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
    }
}
