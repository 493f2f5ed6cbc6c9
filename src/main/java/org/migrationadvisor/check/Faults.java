package org.migrationadvisor.check;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.migrationadvisor.knowledge.Nearest;

/** The faults found so far, each once, in the order of files and lines. */
final class Faults {

    private static final int FEW = 12;

    private final SortedSet<Fault> found = new TreeSet<>();

    void add(Place place, String message, String hint) {
        found.add(new Fault(place.file(), place.line(), message, hint));
    }

    /** Something is named that does not exist; the hint says what was probably meant. */
    void unknown(Place place, String thing, String written, Collection<String> known) {
        add(place, "there is no " + thing + " '" + written + "'", meant(written, known));
    }

    void addAll(Faults others) {
        found.addAll(others.found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether a fault stands in these lines of a file. */
    boolean within(String file, int from, int to) {
        return found.stream()
                .anyMatch(fault -> fault.file().equals(file) && fault.line() >= from && fault.line() <= to);
    }

    List<Fault> sorted() {
        return List.copyOf(found);
    }

    /** Which of the known names was probably meant, or which there are. */
    static String meant(String written, Collection<String> known) {
        return Nearest.to(written, known)
                .map(id -> "did you mean '" + id + "'?")
                .orElseGet(() -> known.size() <= FEW
                        ? "there are: " + String.join(", ", new TreeSet<>(known))
                        : "correct it, or add it to the knowledge base");
    }
}
