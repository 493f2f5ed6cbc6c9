package org.migrationadvisor.pages.stage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.explore.ChangeSet;
import org.migrationadvisor.pages.explore.PinText;

/**
 * One way through the demonstration; an address holds all of it.
 *
 * @param guess   ids of the measures that the room would take
 * @param changes the answers that the room changes; one without an answer while the room still chooses it
 */
public record Run(Case municipality, List<String> guess, List<PinText> changes) {

    /** How many measures the room may guess. */
    public static final int MOST_GUESSES = 3;

    /** How many answers the room may change at once. */
    public static final int MOST_CHANGES = 2;

    private static final String GUESS = "guess";
    private static final String CHANGE = "change";

    public Run {
        guess = List.copyOf(guess);
        changes = List.copyOf(changes);
    }

    /** A run that begins. */
    public static Run of(Case municipality) {
        return new Run(municipality, List.of(), List.of());
    }

    /** The question whose answer the room changes; nothing while it changes none, and where it changes several together. */
    Optional<String> question() {
        return changes.size() == 1 ? Optional.of(changes.get(0).question()) : Optional.empty();
    }

    /** The address of what moves with its changes. */
    public String moves() {
        return address(Screens.MOVES);
    }

    /** Whether the room has chosen what it changes, and to what. */
    public boolean changed() {
        return !changes.isEmpty()
                && changes.stream().noneMatch(change -> change.answer().isEmpty());
    }

    /** The address of one of its screens. */
    String address(String screen) {
        return address(screen, changes);
    }

    /** The address of what moves with other changes. */
    String moves(ChangeSet set) {
        return moves(set.changes().stream()
                .map(change -> PinText.of(change.question(), change.to()))
                .toList());
    }

    /** The address of what moves with other changes. */
    String moves(List<PinText> others) {
        return address(Screens.MOVES, others);
    }

    /** The address of a screen without what the room chose, for a form that sends it anew. */
    String path(String screen) {
        return "/stage/cases/" + municipality.id() + "/" + screen;
    }

    private String address(String screen, List<PinText> answers) {
        String query = Stream.concat(
                        guess.stream().map(id -> GUESS + "=" + encoded(id)),
                        answers.stream().map(change -> CHANGE + "=" + encoded(written(change))))
                .collect(Collectors.joining("&"));
        return path(screen) + (query.isEmpty() ? "" : "?" + query);
    }

    /** A change as addresses and forms write it. */
    static String written(PinText change) {
        return change.answer().isEmpty() ? change.question() : change.text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
