package org.migrationadvisor.pages.advice;

import java.util.Map;

/** How much of the advice is shown at once: thin lines get the rest when somebody asks for it. */
public enum Unfolded {
    /** Cards are closed, and leave to the catalogue what is the same for everybody. */
    NOTHING,
    /** Every rule that fired is shown as well. */
    RULES,
    /** Everything, to print. */
    EVERYTHING;

    private static final Map<String, Unfolded> SHOWN = Map.of("rules", RULES, "all", EVERYTHING);

    /** What an address asks for: {@code rules}, {@code all}, or neither. */
    public static Unfolded of(String asked) {
        return SHOWN.getOrDefault(asked, NOTHING);
    }
}
