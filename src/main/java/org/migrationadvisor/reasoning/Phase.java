package org.migrationadvisor.reasoning;

import java.util.Locale;

/** One of the two rule bases, run one after the other; each tests only what earlier phases concluded. */
public enum Phase {
    DIAGNOSIS,
    ADVICE;

    /** The name of its DRL files, and the end of its package. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one DRL package of its rules. */
    public String drlPackage() {
        return "rules." + code();
    }
}
