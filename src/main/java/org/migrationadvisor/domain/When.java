package org.migrationadvisor.domain;

/** A place on the roadmap: the first three months, this yearly plan, the five-year plan. Ordered in time. */
public enum When implements Coded {
    NOW,
    NEXT,
    LATER;

    /** The later of two. */
    public When orLater(When other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
