package org.migrationadvisor.pages.document;

import org.migrationadvisor.pages.Links;

/** Links within a document: it cites its findings at its end, and has nothing else to lead to. */
final class DocumentLinks implements Links {

    private final boolean cited;

    /** @param cited whether the document has the findings at its end */
    DocumentLinks(boolean cited) {
        this.cited = cited;
    }

    @Override
    public String finding(String id) {
        return cited ? "#f-" + id : "";
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
