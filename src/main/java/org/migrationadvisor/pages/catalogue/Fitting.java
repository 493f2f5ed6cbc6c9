package org.migrationadvisor.pages.catalogue;

import java.util.Optional;
import org.migrationadvisor.advice.Outcome;

/**
 * Advice that the catalogue is held against.
 *
 * @param municipality its name
 * @param only         whether only what is recommended is shown
 */
public record Fitting(String municipality, Outcome outcome, boolean only) {

    /** Whether a measure is shown. */
    boolean lets(String measure) {
        return !only || outcome.place(measure) == Outcome.Place.RECOMMENDED;
    }

    /** The rank of a measure, from 1, if it is recommended. */
    Optional<Integer> rank(String measure) {
        for (int i = 0; i < outcome.recommended().size(); i++) {
            if (outcome.recommended().get(i).id().equals(measure)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
