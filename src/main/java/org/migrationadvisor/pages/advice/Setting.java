package org.migrationadvisor.pages.advice;

import java.util.List;
import java.util.function.UnaryOperator;
import org.migrationadvisor.pages.assessment.Around;

/**
 * Where advice is shown.
 *
 * @param origin    where the answers come from; empty where they are the reader's own
 * @param address   of the page; empty in a document
 * @param change    where the answers are changed as a whole; empty where they cannot be
 * @param answering where a question is answered, by its id; an empty text where it cannot be
 * @param around    the assessment that the advice is for, if there is one
 * @param given     how it stands to the advice that was given before
 */
public record Setting(
        String origin,
        String address,
        String change,
        UnaryOperator<String> answering,
        List<Around> around,
        List<AdvicePage.Given> given) {

    /** Where a report on this advice is put together; empty in a document. */
    public String report() {
        return address.isEmpty() ? "" : address.replaceFirst("/advice$", "") + "/report";
    }

    /** A document of its own. */
    public static final Setting DOCUMENT = new Setting("", "", "", question -> "", List.of(), List.of());
}
