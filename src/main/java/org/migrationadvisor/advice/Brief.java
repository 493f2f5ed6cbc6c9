package org.migrationadvisor.advice;

import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Severity;

/**
 * What advice says, without why: for those who ask of many municipalities at once.
 *
 * @param diagnoses      the diagnoses that hold, the severest first
 * @param places         every intervention in its place
 * @param undetermined   the diagnoses that could hold
 * @param ignored        the answered questions that do not apply
 * @param contradictions ids of answers that can hardly all be true
 */
public record Brief(
        Profile profile,
        Advice.Coverage coverage,
        Map<String, Severity> diagnoses,
        Places places,
        List<String> undetermined,
        List<String> ignored,
        List<String> contradictions) {

    /**
     * Where interventions stand.
     *
     * @param upkeep what to do with each that runs: deepen, make_visible or review
     */
    public record Places(Outcome outcome, Map<String, String> upkeep) {}
}
