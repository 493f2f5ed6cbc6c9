package org.migrationadvisor.pages.part;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.Edition;

/** Puts responses into words. */
public final class Responses {

    private Responses() {}

    /** All that was answered to a question. */
    public static String words(Edition edition, String question, Response response) {
        return codes(response)
                .map(answer -> edition.words().answer(question, answer))
                .collect(Collectors.joining("; "));
    }

    private static Stream<Object> codes(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.codes().stream().map(code -> code);
        }
        if (response instanceof Response.Amount amount) {
            return Stream.of(amount.value());
        }
        return Stream.of(response instanceof Response.Written written ? written.text() : "unknown");
    }
}
