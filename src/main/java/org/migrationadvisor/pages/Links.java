package org.migrationadvisor.pages;

/** Where the things of the knowledge base are found; an empty text where they are not, which is so of everything unless said otherwise. */
public interface Links {

    /** Those of a document that has nothing to lead to. */
    Links NOWHERE = new Links() {};

    default String finding(String id) {
        return "";
    }

    default String intervention(String id) {
        return "";
    }

    default String municipality(String caseId) {
        return "";
    }

    default String rule(String name) {
        return "";
    }

    default String term(String id) {
        return "";
    }
}
