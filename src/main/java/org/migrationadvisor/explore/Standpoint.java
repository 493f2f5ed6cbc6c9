package org.migrationadvisor.explore;

import java.util.HashSet;
import java.util.Set;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.explore.Condition.Aspect;
import org.migrationadvisor.reasoning.conclusion.Accompany;
import org.migrationadvisor.reasoning.conclusion.Against;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.conclusion.Met;
import org.migrationadvisor.reasoning.conclusion.Need;
import org.migrationadvisor.reasoning.conclusion.Runs;

/** Which conditions of measures hold in one advice. */
final class Standpoint {

    private final Set<Condition> concluded = new HashSet<>();

    Standpoint(Advice advice) {
        advice.trace().forEach(fired -> add(fired.firing().conclusion()));
    }

    private void add(Conclusion conclusion) {
        if (conclusion instanceof Need need) {
            concluded.add(Condition.of(need.intervention(), Aspect.NEED));
        } else if (conclusion instanceof Accompany along) {
            concluded.add(Condition.of(along.intervention(), Aspect.NEED));
        } else if (conclusion instanceof Met met) {
            concluded.add(Condition.met(met.intervention(), met.requirement()));
        } else if (conclusion instanceof Runs runs) {
            concluded.add(Condition.of(runs.intervention(), Aspect.RUNNING));
        } else if (conclusion instanceof Against against) {
            concluded.add(Condition.of(against.intervention(), Aspect.AGAINST));
        }
    }

    /** The conditions that keep a measure from being recommended: each of them has to change. */
    Set<Condition> inTheWay(Intervention intervention) {
        Set<Condition> inTheWay = new HashSet<>();
        String id = intervention.id();
        hold(Condition.of(id, Aspect.AGAINST), true, inTheWay);
        hold(Condition.of(id, Aspect.RUNNING), true, inTheWay);
        hold(Condition.of(id, Aspect.NEED), false, inTheWay);
        intervention.requirements().forEach(requirement -> hold(Condition.met(id, requirement.id()), false, inTheWay));
        return inTheWay;
    }

    private void hold(Condition condition, boolean harmful, Set<Condition> inTheWay) {
        if (concluded.contains(condition) == harmful) {
            inTheWay.add(condition);
        }
    }
}
