package org.migrationadvisor.pages.stage;

import org.migrationadvisor.domain.Coded;

/** The parts of a run, in order; the number keys lead to them. */
enum Chapter implements Coded {
    MUNICIPALITY,
    ANSWERS,
    DIAGNOSES,
    GUESS,
    ADVICE,
    COMPARISON,
    WHY,
    CHANGE,
    DISCUSSION
}
