package org.migrationadvisor.pages;

/** Where the things of the knowledge base are found; an empty text where they are not. */
public interface Links {

    String finding(String id);

    String intervention(String id);

    String municipality(String caseId);

    String rule(String name);

    String term(String id);
}
