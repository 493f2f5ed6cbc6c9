package org.migrationadvisor.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.knowledge.Kind;

/** What an id can be the id of; the schemas' keyword {@code refers} names it. */
enum Thing {
    FINDING(Kind.FINDINGS),
    SOURCE(Kind.SOURCES),
    TERM(Kind.GLOSSARY),
    QUESTION(Kind.QUESTIONNAIRE),
    DIAGNOSIS(Kind.DIAGNOSES),
    CONTRADICTION(Kind.CONTRADICTIONS),
    REMARK(Kind.REMARKS),
    INTERVENTION(Kind.INTERVENTIONS),
    CASE(Kind.CASES),
    THRESHOLD(Kind.THRESHOLDS),
    WEIGHT(Kind.WEIGHTS),
    PLAN_FORMAT(Kind.PLAN_FORMATS),
    DRAFT(Kind.DRAFTS),
    GUIDE(Kind.GUIDES),
    EXERCISE(Kind.EXERCISES);

    private final Kind kind;

    Thing(Kind kind) {
        this.kind = kind;
    }

    /** The kind of knowledge that defines it. */
    Kind kind() {
        return kind;
    }

    /** Its name in schemas and messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Thing> of(String code) {
        return Stream.of(values()).filter(thing -> thing.code().equals(code)).findFirst();
    }

    static Optional<Thing> of(Kind kind) {
        return Stream.of(values()).filter(thing -> thing.kind == kind).findFirst();
    }
}
