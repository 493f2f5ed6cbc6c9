package org.migrationadvisor.explore;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.migrationadvisor.advice.Outcome;

/**
 * Whether two changes together could put enough measures above one. A measure that only one of them touches scores as under that one
 * alone; one that both touch may rise as high as it likes.
 */
final class Overtaking {

    private final String intervention;
    private final Map<String, BitSet> touching = new HashMap<>();
    private final Map<String, Double> before;

    Overtaking(String intervention, Reach reach, Outcome outcome) {
        this.intervention = intervention;
        outcome.places().keySet().forEach(id -> touching.put(id, reach.about(id)));
        this.before = scores(outcome);
    }

    boolean possible(Tried left, Tried right) {
        if (both(intervention, left, right)) {
            return true;
        }
        double own = score(intervention, left, right);
        long above = touching.keySet().stream()
                .filter(other -> !other.equals(intervention))
                .filter(other -> both(other, left, right) || score(other, left, right) >= own)
                .count();
        return above >= Goal.FIRST;
    }

    private boolean both(String id, Tried left, Tried right) {
        return left.reaches(touching.get(id)) && right.reaches(touching.get(id));
    }

    private double score(String id, Tried left, Tried right) {
        Map<String, Double> scores = left.reaches(touching.get(id))
                ? left.scores()
                : right.reaches(touching.get(id)) ? right.scores() : before;
        return scores.getOrDefault(id, -1.0);
    }

    static Map<String, Double> scores(Outcome outcome) {
        Map<String, Double> scores = new HashMap<>();
        outcome.recommended().forEach(ranked -> scores.put(ranked.id(), ranked.score()));
        return scores;
    }
}
