package org.migrationadvisor.check;

import java.util.HashSet;
import java.util.Set;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Case;

/**
 * What the cases of the knowledge base bring about.
 *
 * @param fired       rules that fire in one of them
 * @param recommended interventions recommended in one of them
 */
record CaseAdvice(Set<String> fired, Set<String> recommended) {

    static CaseAdvice of(Advisor advisor) {
        Set<String> fired = new HashSet<>();
        Set<String> recommended = new HashSet<>();
        for (Case municipality : advisor.knowledge().cases().values()) {
            Advice advice = advisor.advise(municipality.profile());
            advice.trace().forEach(firing -> fired.add(firing.rule()));
            advice.recommendations().forEach(recommendation -> recommended.add(recommendation.id()));
        }
        return new CaseAdvice(fired, recommended);
    }
}
