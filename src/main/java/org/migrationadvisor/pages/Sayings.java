package org.migrationadvisor.pages;

import org.migrationadvisor.domain.KnowledgeBase;

/** The words of the interface, in one language. */
public final class Sayings {

    private static final String PAGE = "page";

    private final KnowledgeBase knowledge;
    private final String language;
    private final String group;

    /** The words of pages. */
    public Sayings(KnowledgeBase knowledge, String language) {
        this(knowledge, language, PAGE);
    }

    /** The words of a group of the vocabulary. */
    public Sayings(KnowledgeBase knowledge, String language, String group) {
        this.knowledge = knowledge;
        this.language = language;
        this.group = group;
    }

    /** Code of the language. */
    public String language() {
        return language;
    }

    /** The words of a key, with the blanks {@code {name}} in them filled by name and value in turn. */
    public String say(String key, Object... blanks) {
        String words = word(group, key);
        for (int i = 0; i < blanks.length; i += 2) {
            words = words.replace("{" + blanks[i] + "}", blanks[i + 1].toString());
        }
        return words;
    }

    /** The words for a code of a vocabulary group. */
    public String word(String group, String code) {
        return knowledge.words(group, code).in(language);
    }

    /** The words for one or for several: of the key that ends in {@code -one} or {@code -many}, with the blank {@code {count}} filled. */
    public String count(String key, int count) {
        return say(key + (count == 1 ? "-one" : "-many"), "count", count);
    }
}
