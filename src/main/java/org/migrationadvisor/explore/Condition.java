package org.migrationadvisor.explore;

/**
 * One of the conditions that decide whether a measure is recommended.
 *
 * @param aspect what it is about, such as whether a diagnosis calls for the measure, or one of its prerequisites
 */
record Condition(String intervention, Aspect aspect, String requirement) {

    /** Need, prerequisite, whether it runs, whether it is advised against; and what only moves its rank. */
    enum Aspect {
        NEED,
        MET,
        RUNNING,
        AGAINST,
        SCORE
    }

    static Condition of(String intervention, Aspect aspect) {
        return new Condition(intervention, aspect, "");
    }

    static Condition met(String intervention, String requirement) {
        return new Condition(intervention, Aspect.MET, requirement);
    }
}
