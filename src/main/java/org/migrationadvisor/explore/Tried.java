package org.migrationadvisor.explore;

import java.util.BitSet;
import java.util.Map;
import org.migrationadvisor.advice.Outcome;

/**
 * One change that was made, alone.
 *
 * @param reached the conditions it can touch
 * @param scores  of the measures that are recommended then
 */
record Tried(Change change, BitSet reached, Outcome outcome, Map<String, Double> scores) {

    Tried(Change change, BitSet reached, Outcome outcome) {
        this(change, reached, outcome, Overtaking.scores(outcome));
    }

    boolean reaches(BitSet conditions) {
        return reached.intersects(conditions);
    }
}
