package org.migrationadvisor.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/** What was given for one question: the answer and the note beside it, either of which may be missing. */
public record Given(Optional<Response> response, Optional<Note> note) {

    /** What a profile gives for a question. */
    public static Given of(Profile profile, String question) {
        return new Given(
                profile.answer(question),
                Optional.ofNullable(profile.notes().get(question)).filter(Given::says));
    }

    private static boolean says(Note note) {
        return note.basis().isPresent() || note.text().isPresent();
    }

    /** A profile in which this is given for a question. */
    Profile in(Profile profile, String question) {
        TreeMap<String, Response> answers = new TreeMap<>(profile.answers());
        TreeMap<String, Note> notes = new TreeMap<>(profile.notes());
        put(answers, question, response);
        put(notes, question, note);
        return new Profile(profile.municipality(), answers, notes);
    }

    /** Puts a value, or takes it away when it is empty. */
    static <T> void put(Map<String, T> map, String question, Optional<T> value) {
        value.ifPresentOrElse(given -> map.put(question, given), () -> map.remove(question));
    }

    /** Whether nothing was given. */
    public boolean isNothing() {
        return response.isEmpty() && note.isEmpty();
    }

    /** Whether both say the same; 46 and 46.0 do. */
    public boolean same(Given other) {
        return note.equals(other.note) && response.map(Given::plain).equals(other.response.map(Given::plain));
    }

    private static Response plain(Response response) {
        return response instanceof Response.Amount amount
                ? new Response.Amount(
                        amount.value().signum() == 0
                                ? BigDecimal.ZERO
                                : amount.value().stripTrailingZeros())
                : response;
    }

    /** The questions for which any of the profiles gives something, in order. */
    static Set<String> questions(Iterable<Profile> profiles) {
        Set<String> questions = new TreeSet<>();
        profiles.forEach(profile -> {
            questions.addAll(profile.answers().keySet());
            questions.addAll(profile.notes().keySet());
        });
        return questions;
    }
}
