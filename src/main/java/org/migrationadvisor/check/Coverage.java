package org.migrationadvisor.check;

import java.util.List;

/**
 * How far cases and findings reach into the rules.
 *
 * @param rulesInCases            rules that fire in a case of the knowledge base
 * @param rulesInRuleCases        rules that fire in a case of the rules
 * @param conditions              conditions on answers, met in one case of their rule and not met in another, each counted twice
 * @param findings                findings that a rule rests on
 * @param interventionsInCases    interventions recommended in a case of the knowledge base
 * @param interventionsInProfiles interventions recommended in some profile
 */
public record Coverage(
        Share rulesInCases,
        Share rulesInRuleCases,
        Share conditions,
        Share findings,
        Share interventionsInCases,
        Share interventionsInProfiles) {

    /** All of them, in order. */
    public List<Share> shares() {
        return List.of(
                rulesInCases, rulesInRuleCases, conditions, findings, interventionsInCases, interventionsInProfiles);
    }
}
