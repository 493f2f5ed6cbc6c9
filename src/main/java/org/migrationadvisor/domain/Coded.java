package org.migrationadvisor.domain;

/** A closed choice that is written in files, rules and JSON as its lower-case code. */
public interface Coded {

    /** The code in files, rules and JSON, such as {@code severe}. */
    default String code() {
        return Codes.of((Enum<?>) this);
    }

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if the type has no such code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Codes.constant(type, code);
    }
}
