package org.migrationadvisor.pages;

/** What one template shows. The template stands in {@code templates/pages} and is named like the record. */
public interface Page {

    /** Title of the page, without the name of the program. */
    String title();

    /** The name of its template. */
    default String template() {
        return getClass().getSimpleName();
    }
}
