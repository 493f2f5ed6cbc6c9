package org.migrationadvisor.explore;

import java.util.List;
import org.migrationadvisor.advice.Outcome;

/** What is to become of one measure. */
record Goal(String intervention, Aim aim) {

    /** How many recommendations come first on every page. */
    static final int FIRST = 5;

    /** In which direction. */
    enum Aim {
        /** It is recommended. */
        IN,
        /** It is recommended no longer. */
        OUT,
        /** It is no longer among the first. */
        LOWER
    }

    boolean met(Outcome outcome) {
        return switch (aim) {
            case IN -> outcome.place(intervention) == Outcome.Place.RECOMMENDED;
            case OUT -> outcome.place(intervention) != Outcome.Place.RECOMMENDED;
            case LOWER -> first(outcome.recommended()).noneMatch(intervention::equals);
        };
    }

    private static java.util.stream.Stream<String> first(List<Outcome.Ranked> recommended) {
        return recommended.stream().limit(FIRST).map(Outcome.Ranked::id);
    }
}
