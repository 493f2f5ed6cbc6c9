package org.migrationadvisor.pages;

import java.util.List;

/**
 * What stands around a page.
 *
 * @param languages  the languages to choose from; none in a document of its own
 * @param switchForm id of the form that a change of language sends, so that answers are kept; empty where links do
 * @param navigation the main pages; none in a document of its own
 * @param stylesheet address of the style sheet; empty where {@code styles} holds it
 * @param styles     the style sheet itself; empty where {@code stylesheet} leads to it
 * @param program    version of the program
 * @param knowledge  version of the knowledge base
 */
public record Frame(
        String language,
        List<Choice> languages,
        String switchForm,
        List<Choice> navigation,
        String stylesheet,
        String styles,
        String program,
        String knowledge) {

    /** One of several things to choose, and whether it is the one at hand. */
    public record Choice(String code, String label, String href, boolean current) {}

    /** Whether the page is a document of its own, to be opened without the program. */
    public boolean document() {
        return stylesheet.isEmpty();
    }
}
