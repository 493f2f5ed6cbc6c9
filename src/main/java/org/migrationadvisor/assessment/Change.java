package org.migrationadvisor.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * What one page sends: its own questions and no others. An empty value clears the answer or note.
 *
 * @param base         the revision that the page showed
 * @param municipality its name, if the page asks for it
 * @param key          made anew for each page that is shown; the same page sent again has the same key
 */
public record Change(
        int base,
        Optional<String> municipality,
        Map<String, Optional<Response>> answers,
        Map<String, Optional<Note>> notes,
        String key) {

    public Change {
        answers = Map.copyOf(answers);
        notes = Map.copyOf(notes);
        if (key.isBlank() || key.length() > 100) {
            throw new IllegalArgumentException("The key of a change has 1 to 100 characters");
        }
    }

    /** The questions it speaks of, in order. */
    Set<String> questions() {
        Set<String> questions = new TreeSet<>(answers.keySet());
        questions.addAll(notes.keySet());
        return questions;
    }

    /** What a profile becomes when it is changed so. */
    Profile onto(Profile profile) {
        TreeMap<String, Response> responses = new TreeMap<>(profile.answers());
        TreeMap<String, Note> remarks = new TreeMap<>(profile.notes());
        answers.forEach((question, response) -> Given.put(responses, question, response));
        notes.forEach((question, note) -> Given.put(remarks, question, note));
        return new Profile(municipality.orElse(profile.municipality()), responses, remarks);
    }
}
