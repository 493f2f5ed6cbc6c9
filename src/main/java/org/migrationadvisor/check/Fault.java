package org.migrationadvisor.check;

import java.util.Comparator;

/**
 * One thing that is wrong in the knowledge base or the rules.
 *
 * @param file path from the repository root, such as {@code rules/family/advice.drl}
 * @param line from 1; 0 when it belongs to no line
 * @param hint the likely remedy
 */
public record Fault(String file, int line, String message, String hint) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparing(Fault::line)
            .thenComparing(Fault::message)
            .thenComparing(Fault::hint);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
