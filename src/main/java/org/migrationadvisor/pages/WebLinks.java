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
        return rules.rule(name)
                .map(rule -> rules(rule.theme()) + "#" + anchor(rules, name))
                .orElse("");
    }

    /** The page of the rules of a theme. */
    public static String rules(String theme) {
        return "/rules/" + theme;
    }

    /** The anchor of a rule on the page of its theme: its place in the book, which is short on thin lines. */
    public static String anchor(RuleBook rules, String name) {
        return "r" + (rules.position(name) + 1);
    }

    @Override
    public String term(String id) {
        return "/glossary#" + id;
    }
}
