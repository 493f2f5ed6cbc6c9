package org.migrationadvisor.explore;

/**
 * Something that rules read of one answer.
 *
 * @param question id of the question; empty for how much was answered at all
 * @param value    a code, or empty for an amount, for unknown and for how much was answered
 */
record Fact(Kind kind, String question, String value) {

    /** What kind of fact it becomes for the rules. */
    enum Kind {
        ANSWER,
        QUANTITY,
        UNKNOWN,
        COVERAGE
    }

    static final Fact COVERAGE = new Fact(Kind.COVERAGE, "", "");
}
