package org.migrationadvisor.domain;

/** What a column of a plan table can show of a measure. */
public enum PlanField implements Coded {
    /** Nothing: the planner fills it in. */
    BLANK,
    /** Its place in the table. */
    NUMBER,
    /** Its title. */
    MEASURE,
    /** The diagnoses it answers. */
    PROBLEM,
    /** What is aimed at for those diagnoses. */
    OBJECTIVE,
    /** The state it is to bring about. */
    RESULT,
    /** Its first steps, numbered. */
    ACTIVITIES,
    /** Its first indicator. */
    INDICATOR,
    /** The unit of its first indicator. */
    UNIT,
    /** Every indicator. */
    INDICATORS,
    /** Where its indicators can be looked up. */
    VERIFICATION,
    /** What should be in place. */
    ASSUMPTIONS,
    /** What to beware of. */
    RISKS,
    /** Who leads. */
    LEAD,
    /** Who takes part. */
    PARTNERS,
    /** Its part of the roadmap. */
    PERIOD,
    /** How much staff time it takes. */
    DEMAND,
    /** Its cost band. */
    COST,
    /** What people can see of it. */
    VISIBLE,
    /** What can be shown first, and when. */
    FIRST_RESULT,
    /** Its paragraph for a plan. */
    PLAN_TEXT,
    /** How well it is known. */
    EVIDENCE
}
