package org.migrationadvisor.reasoning.rule;

import java.util.List;

/** A condition on one property of a fact. */
public sealed interface Constraint {

    String property();

    /** The property is one of these texts; a plain {@code ==} has one. */
    record Among(String property, List<String> values) implements Constraint {}

    /** The property is not this text. */
    record Different(String property, String value) implements Constraint {}

    /** The property is compared with a variable, by one of {@code == >= > <= <}. */
    record Compared(String property, String operator, String variable) implements Constraint {}

    /** The property gets a name for later lines. */
    record Bound(String variable, String property) implements Constraint {}
}
