package org.migrationadvisor.pages.catalogue;

import org.migrationadvisor.pages.Page;

/**
 * Something went wrong.
 *
 * @param explanation what, and what to do now
 * @param number      to find the error in the record of the server; empty when there is nothing to find
 */
public record ErrorPage(String title, String explanation, String number) implements Page {}
