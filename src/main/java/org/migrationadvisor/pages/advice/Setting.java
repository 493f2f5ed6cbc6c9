package org.migrationadvisor.pages.advice;

import java.util.function.UnaryOperator;

/**
 * Where advice is shown.
 *
 * @param origin    where the answers come from; empty where they are the reader's own
 * @param profile   the answers as JSON, to be sent again; empty where the address leads to them
 * @param address   of the page; empty in a document
 * @param change    where the answers are changed as a whole; empty where they cannot be
 * @param answering where a question is answered, by its id; an empty text where it cannot be
 */
public record Setting(String origin, String profile, String address, String change, UnaryOperator<String> answering) {

    /** Where a report on this advice is put together; empty in a document. */
    public String report() {
        return address.isEmpty() ? "" : address.replaceFirst("/advice$", "") + "/report";
    }

    /** A document of its own. */
    public static final Setting DOCUMENT = new Setting("", "", "", "", question -> "");
}
