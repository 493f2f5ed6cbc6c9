package org.migrationadvisor.domain;

import java.util.Locale;

/** A closed choice that is written in files, rules and JSON as its lower-case code. */
public interface Coded {

    /** The name of the constant; every enum has it. */
    String name();

    /** The code in files, rules and JSON, such as {@code severe}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if the type has no such code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
