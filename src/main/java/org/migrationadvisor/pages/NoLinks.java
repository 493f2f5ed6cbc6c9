package org.migrationadvisor.pages;

/** Links of a document that has nothing to lead to. */
public final class NoLinks implements Links {

    @Override
    public String finding(String id) {
        return "";
    }

    @Override
    public String intervention(String id) {
        return "";
    }

    @Override
    public String municipality(String caseId) {
        return "";
    }

    @Override
    public String rule(String name) {
        return "";
    }

    @Override
    public String term(String id) {
        return "";
    }
}
