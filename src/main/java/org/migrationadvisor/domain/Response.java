package org.migrationadvisor.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was answered to one question. A question that was not asked has no response at all. */
public sealed interface Response {

    /** Asked, and nobody knows. */
    Response UNKNOWN = new NotKnown();

    /** One code or several, without order. */
    record Chosen(SortedSet<String> codes) implements Response {
        public Chosen {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("A choice holds at least one code");
            }
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        public Chosen(Collection<String> codes) {
            this(new TreeSet<>(codes));
        }
    }

    /** A number, in the unit of its question. */
    record Amount(BigDecimal value) implements Response {}

    /** Free words, for questions that only describe. */
    record Written(String text) implements Response {}

    /** Asked, and nobody knows: different from not asked. */
    record NotKnown() implements Response {}
}
