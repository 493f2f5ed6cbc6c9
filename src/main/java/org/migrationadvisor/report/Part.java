package org.migrationadvisor.report;

import java.util.EnumSet;
import java.util.Set;
import org.migrationadvisor.domain.Coded;

/** A part of a report, in order; each can be left out. */
public enum Part implements Coded {
    /** One page for the mayor. */
    MAYOR,
    DIAGNOSIS,
    /** The recommended measures, with reasons and cautions. */
    MEASURES,
    ROADMAP,
    /** Texts and tables for a plan. */
    PLAN,
    INDICATORS,
    /** Risks and assumptions. */
    RISKS,
    /** Who does what. */
    ROLES,
    /** A drafted invitation to NGOs. */
    INVITATION,
    /** A drafted council resolution. */
    RESOLUTION,
    /** What to find out, and how. */
    QUESTIONS,
    /** What is at stake at the next census. */
    TRANSFERS,
    /** The further measures in full; with it, tables that hold the first measures hold all. Long, so it comes only when it is asked for. */
    DETAILS,
    /** The findings, cases and sources behind it. */
    EVIDENCE,
    /** The answers, with notes and basis. */
    ANSWERS,
    /** What it takes to make the report again. */
    VERSIONS;

    /** What a planner carries home when nothing else is asked for. */
    public static Set<Part> usual() {
        return EnumSet.complementOf(EnumSet.of(DETAILS));
    }

    /** Whether it comes without being asked for. */
    public boolean isUsual() {
        return this != DETAILS;
    }
}
