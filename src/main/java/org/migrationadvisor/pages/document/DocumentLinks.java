package org.migrationadvisor.pages.document;

import org.migrationadvisor.pages.Links;

/** Links within a document that cites its findings at its end, and has nothing else to lead to. */
final class DocumentLinks implements Links {

    @Override
    public String finding(String id) {
        return "#f-" + id;
    }
}
