package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The rule book: its themes, and the rules of each by name. */
public record RulesPage(String title, int rules, List<Theme> themes) implements Page {

    /** A theme, with how many of its rules conclude diagnoses and how many advice. */
    public record Theme(String href, String name, int diagnosis, int advice, List<String> sections) {}
}
