package org.migrationadvisor.pages;

import java.util.List;

/** What one template shows. The template stands in {@code templates/pages} and is named like the record. */
public interface Page {

    /** Title of the page, without the name of the program. */
    String title();

    /** Whether the words of the glossary that occur on it are explained at its end. */
    default boolean explainsWords() {
        return false;
    }

    /** File names of the style sheets that it needs beside that of every page. */
    default List<String> styles() {
        return List.of();
    }

    /** File names of the scripts that make it quicker; it works without them. */
    default List<String> scripts() {
        return List.of();
    }

    /** The name of its template. */
    default String template() {
        return getClass().getSimpleName();
    }
}
