package org.migrationadvisor.pages;

/**
 * Words that may lead somewhere.
 *
 * @param href where to; empty in a document that has nothing to lead to
 */
public record Link(String text, String href) {

    /** Whether it leads anywhere. */
    public boolean linked() {
        return !href.isEmpty();
    }
}
