package org.migrationadvisor.pages;

import java.util.List;

/**
 * What stands around a page.
 *
 * @param languages  the languages to choose from; none in a document of its own
 * @param switchForm id of the form that a change of language sends, so that answers are kept; empty where links do
 * @param navigation the main pages; none in a document of its own
 * @param stylesheets addresses of the style sheets; none where {@code styles} holds them
 * @param styles     the style sheets themselves; empty where {@code stylesheets} lead to them
 * @param scripts    addresses of the scripts, which a page can do without
 * @param program    version of the program
 * @param knowledge  version of the knowledge base
 */
public record Frame(
        String language,
        List<Choice> languages,
        String switchForm,
        List<Choice> navigation,
        List<String> stylesheets,
        String styles,
        List<String> scripts,
        String program,
        String knowledge) {

    /** One of several things to choose, and whether it is the one at hand. */
    public record Choice(String code, String label, String href, boolean current) {}

    /** Whether the page is a document of its own, to be opened without the program. */
    public boolean document() {
        return stylesheets.isEmpty();
    }
}
