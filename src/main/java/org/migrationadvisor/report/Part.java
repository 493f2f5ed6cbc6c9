package org.migrationadvisor.report;

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
    /** The findings, cases and sources behind it. */
    EVIDENCE,
    /** The answers, with notes and basis. */
    ANSWERS,
    /** What it takes to make the report again. */
    VERSIONS
}
