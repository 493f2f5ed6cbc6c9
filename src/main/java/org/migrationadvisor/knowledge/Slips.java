package org.migrationadvisor.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;

/** What is wrong with a profile, collected while it is read. */
final class Slips {

    private final List<ProfileRefused.Slip> found;

    Slips() {
        this(List.of());
    }

    /** @param earlier what was found before */
    Slips(List<ProfileRefused.Slip> earlier) {
        this.found = new ArrayList<>(earlier);
    }

    /** Everything that is wrong so far. */
    List<ProfileRefused.Slip> found() {
        return List.copyOf(found);
    }

    void add(int line, String where, Saying found, Saying accepted) {
        this.found.add(new ProfileRefused.Slip(line, where, found, accepted));
    }

    /** A key or code that is none of the known, with the nearest of them if it looks like a slip. */
    void unknown(int line, String where, Saying found, String written, Collection<String> known) {
        add(line, where, found, withNearest(Saying.of("one of {codes}", "codes", joined(known)), written, known));
    }

    /** The keys of a mapping that are none of the known, each at the place that it gives. */
    void unknownKeys(Node.Mapping mapping, Collection<String> known, UnaryOperator<String> where) {
        mapping.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> unknown(
                        mapping.lineOf(key),
                        where.apply(key),
                        Saying.of("an unknown key '{key}'", "key", Printable.shortened(key)),
                        key,
                        known));
    }

    /** A question that is none of the questionnaire, with the nearest of them if it looks like a slip. */
    void unknownQuestion(int line, String where, String written, Collection<String> known) {
        Saying found = Saying.of("an unknown question '{id}'", "id", Printable.shortened(written));
        add(line, where, found, withNearest(Saying.of("a question of the questionnaire"), written, known));
    }

    private static Saying withNearest(Saying accepted, String written, Collection<String> known) {
        Optional<String> nearest = Nearest.to(written, known);
        return nearest.map(id -> Saying.of("{accepted}; did you mean '{id}'?", "accepted", accepted, "id", id))
                .orElse(accepted);
    }

    /** Codes as they are listed in a message. */
    static String joined(Collection<String> codes) {
        return String.join(", ", codes);
    }

    /** What stands there instead of what belongs there. */
    static Saying described(Node node) {
        return node.written()
                .map(Printable::shortened)
                .map(text -> node instanceof Node.Words
                        ? Saying.of("the text '{text}'", "text", text)
                        : Saying.of("'{text}'", "text", text))
                .orElse(node.kind());
    }
}
