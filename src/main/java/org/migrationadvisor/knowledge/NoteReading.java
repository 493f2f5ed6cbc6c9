package org.migrationadvisor.knowledge;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;

/** The notes of a profile being read: what an answer rests on, and what is said beside it. */
final class NoteReading {

    private static final int LONGEST = 10_000;
    private static final List<String> KEYS = List.of("basis", "text");
    static final List<String> BASES = List.of("census", "impression", "partner", "register", "survey");

    private final Slips slips;

    NoteReading(Slips slips) {
        this.slips = slips;
    }

    /** The note on a question; nothing if there is none, or none is accepted. */
    Optional<Note> note(String question, Node node) {
        String where = "notes." + question;
        if (node instanceof Node.Empty) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Mapping note)) {
            slips.add(node.line(), where, Slips.described(node), new Saying.AsItIs("{basis: …, text: …}"));
            return Optional.empty();
        }
        slips.unknownKeys(note, KEYS, key -> where);
        return Optional.of(new Note(basis(where, note), text(where, note)));
    }

    private Optional<String> basis(String where, Node.Mapping note) {
        Optional<Node> basis = note.get("basis");
        Optional<String> written = basis.flatMap(Node::written);
        if (basis.isPresent() && written.filter(BASES::contains).isEmpty()) {
            slips.unknown(
                    note.lineOf("basis"), where + ".basis", Slips.described(basis.get()), written.orElse(""), BASES);
        }
        return written;
    }

    private Optional<String> text(String where, Node.Mapping note) {
        Optional<Node> text = note.get("text");
        Optional<String> written = text.flatMap(Node::written);
        if (text.isPresent()
                && written.filter(words -> words.length() <= LONGEST).isEmpty()) {
            slips.add(
                    note.lineOf("text"),
                    where + ".text",
                    Slips.described(text.get()),
                    Saying.of("text of at most {most} characters", "most", LONGEST));
        }
        return written;
    }
}
