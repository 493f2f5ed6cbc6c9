package org.migrationadvisor.pages.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * What stands in the form, sound or not, so that nothing typed is lost.
 *
 * @param entries question id to what was chosen and written
 */
public record Filled(String municipality, Map<String, Entry> entries) {

    /** The code for what nobody knows. */
    public static final String UNKNOWN = "unknown";

    /**
     * What stands at one question.
     *
     * @param codes   what was chosen, {@code unknown} among it
     * @param written a number or words
     * @param basis   where the answer comes from; empty when not said
     * @param note    free words
     */
    public record Entry(Set<String> codes, String written, String basis, String note) {

        /** Nothing stands there. */
        public static final Entry EMPTY = new Entry(Set.of(), "", "", "");
    }

    public Filled {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A form in which nothing stands yet. */
    public static Filled empty() {
        return new Filled("", Map.of());
    }

    /** What stands at a question. */
    public Entry entry(String question) {
        return entries.getOrDefault(question, Entry.EMPTY);
    }

    /** The form of a profile. */
    public static Filled of(Profile profile) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        profile.answers().forEach((question, response) -> entries.put(question, entry(profile, question, response)));
        profile.notes().keySet().stream()
                .filter(question -> !entries.containsKey(question))
                .forEach(question -> entries.put(question, noted(profile, question, Entry.EMPTY)));
        return new Filled(profile.municipality(), entries);
    }

    private static Entry entry(Profile profile, String question, Response response) {
        if (response instanceof Response.Chosen chosen) {
            return noted(profile, question, new Entry(chosen.codes(), "", "", ""));
        }
        if (response instanceof Response.Amount amount) {
            return noted(profile, question, new Entry(Set.of(), amount.value().toPlainString(), "", ""));
        }
        return noted(
                profile,
                question,
                response instanceof Response.Written written
                        ? new Entry(Set.of(), written.text(), "", "")
                        : new Entry(Set.of(UNKNOWN), "", "", ""));
    }

    private static Entry noted(Profile profile, String question, Entry entry) {
        Optional<Note> note = Optional.ofNullable(profile.notes().get(question));
        return new Entry(
                entry.codes(),
                entry.written(),
                note.flatMap(Note::basis).orElse(""),
                note.flatMap(Note::text).orElse(""));
    }
}
