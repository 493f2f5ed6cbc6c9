package org.migrationadvisor.domain;

import java.util.Map;
import java.util.NoSuchElementException;

/**
 * One text in every language of the knowledge base.
 *
 * @param byLanguage language code, such as {@code en}, to the words
 */
public record Text(Map<String, String> byLanguage) {

    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * The words in one language.
     *
     * @throws NoSuchElementException if the text was not written in it
     */
    public String in(String language) {
        String words = byLanguage.get(language);
        if (words == null) {
            throw new NoSuchElementException("No text in language " + language + ": " + byLanguage.values());
        }
        return words;
    }
}
