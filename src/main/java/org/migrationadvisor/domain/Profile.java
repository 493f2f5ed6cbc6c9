package org.migrationadvisor.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of one municipality, as they came: answers to questions that do not apply are still in it.
 *
 * @param municipality its name, as written by the planner
 * @param answers      question id to response; a missing key means not asked
 * @param notes        question id to note
 */
public record Profile(String municipality, SortedMap<String, Response> answers, SortedMap<String, Note> notes) {

    public Profile {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    public Profile(String municipality, Map<String, Response> answers) {
        this(municipality, new TreeMap<>(answers), new TreeMap<>());
    }

    /** The response to one question, if it was asked. */
    public Optional<Response> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The same profile with one response put, or taken away when it is empty. */
    public Profile with(String question, Optional<Response> response) {
        TreeMap<String, Response> changed = new TreeMap<>(answers);
        response.ifPresentOrElse(given -> changed.put(question, given), () -> changed.remove(question));
        return new Profile(municipality, changed, notes);
    }
}
