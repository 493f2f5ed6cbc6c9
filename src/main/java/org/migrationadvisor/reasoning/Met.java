package org.migrationadvisor.reasoning;

import java.util.ArrayList;
import java.util.List;

/** The facts that one rule met in one run, as it tells them apart. */
final class Met {

    /** No fact at all; nothing is ever added to it. */
    static final Met NOTHING = new Met();

    /** Bits of the facts that matter together. */
    long together;

    /** Bits of the facts that matter one by one. */
    long apart;

    private List<Object> numbers;
    private List<Object> told;

    /**
     * One more fact that has no bit.
     *
     * @param known what the rule can tell of it
     */
    void add(Object fact, Object known) {
        if (numbers == null) {
            numbers = new ArrayList<>(2);
            told = new ArrayList<>(2);
        }
        numbers.add(fact);
        told.add(known);
    }

    /** The facts that have no bit. */
    List<Object> numbers() {
        return numbers == null ? List.of() : numbers;
    }

    /** What is remembered by: facts that matter together, one of those that matter apart, and what can be told of the others. */
    Object key(long one) {
        return told == null ? (Object) (together | one) : new Key(together | one, told);
    }

    private record Key(long bits, List<Object> told) {}
}
