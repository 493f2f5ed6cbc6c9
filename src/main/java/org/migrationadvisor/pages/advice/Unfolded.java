package org.migrationadvisor.pages.advice;

/** How much of the advice is shown at once: thin lines get the rest when somebody asks for it. */
public enum Unfolded {
    /** Cards are closed, and those further down are short. */
    NOTHING,
    /** Every rule that fired is shown as well. */
    RULES,
    /** Everything, to print. */
    EVERYTHING
}
