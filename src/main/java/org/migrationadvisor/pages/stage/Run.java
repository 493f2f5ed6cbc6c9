package org.migrationadvisor.pages.stage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Case;

/**
 * One way through the demonstration; an address holds all of it.
 *
 * @param guess  ids of the measures that the room would take
 * @param change the answer that the room changes, if it does
 */
public record Run(Case municipality, List<String> guess, Optional<Change> change) {

    /** How many measures the room may guess. */
    public static final int MOST_GUESSES = 3;

    private static final String GUESS = "guess";
    private static final String CHANGE = "change";

    public Run {
        guess = List.copyOf(guess);
    }

    /** The address of one of its screens. */
    String address(String screen) {
        return path(screen) + query(change.map(Change::written).stream());
    }

    /** The address of a screen after another change. */
    String changed(String screen, String written) {
        return path(screen) + query(Stream.of(written));
    }

    /** The address of a screen without what the room chose, for a form that sends it anew. */
    String path(String screen) {
        return "/stage/cases/" + municipality.id() + "/" + screen;
    }

    private String query(Stream<String> changes) {
        String query = Stream.concat(
                        guess.stream().map(id -> GUESS + "=" + encoded(id)),
                        changes.map(written -> CHANGE + "=" + encoded(written)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
