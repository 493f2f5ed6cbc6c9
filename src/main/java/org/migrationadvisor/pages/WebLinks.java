package org.migrationadvisor.pages;

import org.migrationadvisor.reasoning.rule.RuleBook;

/** Links into the web application. */
public final class WebLinks implements Links {

    private final RuleBook rules;

    public WebLinks(RuleBook rules) {
        this.rules = rules;
    }

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
        return "/rules#" + anchor(rules, name);
    }

    /** The anchor of a rule on the page of all rules: its place in the book, which is short on thin lines. */
    public static String anchor(RuleBook rules, String name) {
        return "r" + (rules.position(name) + 1);
    }

    @Override
    public String term(String id) {
        return "/glossary#" + id;
    }
}
