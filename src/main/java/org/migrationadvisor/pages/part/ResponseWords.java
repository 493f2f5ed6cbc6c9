package org.migrationadvisor.pages.part;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.Edition;

/** Writes a response in words. */
public final class ResponseWords {

    private final Edition edition;

    public ResponseWords(Edition edition) {
        this.edition = edition;
    }

    /** What was answered to a question. */
    public String of(String question, Response response) {
        return answers(response)
                .map(answer -> edition.words().answer(question, answer))
                .collect(Collectors.joining("; "));
    }

    private static Stream<Object> answers(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.codes().stream().map(code -> code);
        }
        if (response instanceof Response.Amount amount) {
            return Stream.of(amount.value());
        }
        return Stream.of(response instanceof Response.Written written ? written.text() : "unknown");
    }
}
