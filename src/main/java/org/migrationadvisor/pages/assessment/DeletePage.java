package org.migrationadvisor.pages.assessment;

import org.migrationadvisor.pages.Page;

/** The last question before an assessment is deleted for good. */
public record DeletePage(String title, Around around) implements Page {}
