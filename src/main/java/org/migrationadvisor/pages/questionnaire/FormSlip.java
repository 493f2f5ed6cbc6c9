package org.migrationadvisor.pages.questionnaire;

import java.util.List;

/**
 * Something in the form that cannot be accepted.
 *
 * @param question its id, or {@code municipality}
 * @param key      of the sentence that says what to do, without its prefix {@code slip-}
 * @param blanks   what fills the sentence, by name and value in turn: the code of an {@code option}, a number, or words
 */
public record FormSlip(String question, String key, List<String> blanks) {

    /** Where the name of the municipality is asked. */
    public static final String MUNICIPALITY = "municipality";

    public FormSlip(String question, String key, String... blanks) {
        this(question, key, List.of(blanks));
    }
}
