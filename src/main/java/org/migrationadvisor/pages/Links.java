package org.migrationadvisor.pages;

import java.util.Locale;

/** Where the things of the knowledge base are found; an empty text where they are not. */
public interface Links {

    String finding(String id);

    String intervention(String id);

    String municipality(String caseId);

    String rule(String name);

    String term(String id);

    /** The anchor of a rule on the page of all rules. */
    static String anchor(String ruleName) {
        return "r-" + ruleName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
