package org.migrationadvisor.knowledge;

import java.util.Locale;

/** A kind of knowledge: a folder of knowledge-base, with a JSON Schema of the same name. */
public enum Kind {
    FINDINGS(true),
    SOURCES(true),
    GLOSSARY(true),
    QUESTIONNAIRE(false),
    DIAGNOSES(true),
    CONTRADICTIONS(true),
    REMARKS(true),
    INTERVENTIONS(false),
    CASES(false),
    THRESHOLDS(true),
    WEIGHTS(true),
    PLAN_FORMATS(false),
    DRAFTS(false),
    GUIDES(false),
    EXERCISES(true),
    KEYS(true),
    INTERFACE(false),
    RELEASE(false);

    private final boolean list;

    Kind(boolean list) {
        this.list = list;
    }

    /** Whether a file holds a list of entries, or is one entry itself. */
    public boolean list() {
        return list;
    }

    /** The folder's name. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
