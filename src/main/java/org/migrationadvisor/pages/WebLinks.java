package org.migrationadvisor.pages;

/** Links into the web application. */
public final class WebLinks implements Links {

    @Override
    public String finding(String id) {
        return "/findings/" + id;
    }

    @Override
    public String intervention(String id) {
        return "/interventions/" + id;
    }

    @Override
    public String municipality(String caseId) {
        return "/cases/" + caseId;
    }

    @Override
    public String rule(String name) {
        return "/rules#" + Links.anchor(name);
    }

    @Override
    public String term(String id) {
        return "/glossary#" + id;
    }
}
