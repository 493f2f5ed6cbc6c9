package org.migrationadvisor.pages.assessment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.assessment.Given;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.pages.Edition;

/** Writes in words what was given for a question. */
final class GivenWords {

    private final Edition edition;

    GivenWords(Edition edition) {
        this.edition = edition;
    }

    /** The answer; that there is none is said too. */
    String answer(String question, Given given) {
        return given.response()
                .map(response -> edition.words().response(question, response))
                .orElseGet(() -> edition.code("answer", "unanswered"));
    }

    /** Where the answer comes from, and the words beside it; empty where nothing is said. */
    String note(Given given) {
        return given.note().map(this::note).orElse("");
    }

    private String note(Note note) {
        return Stream.concat(note.basis().map(basis -> edition.code("basis", basis)).stream(), note.text().stream())
                .collect(Collectors.joining(": "));
    }
}
