package org.migrationadvisor.benchmark.peer;

import org.migrationadvisor.reasoning.fact.Answer;

/** The types of facts by their names in rules. */
final class FactClasses {

    private FactClasses() {}

    static Class<?> of(String name) {
        try {
            return Class.forName(Answer.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException misspelt) {
            throw new IllegalArgumentException(misspelt);
        }
    }
}
