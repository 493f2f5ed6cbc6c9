package org.migrationadvisor.domain;

import java.util.List;

/** Something to say about an intervention in a certain situation; a rule concludes when. */
public record Remark(String id, Kind kind, Text text, List<String> findings) {

    /** Beware of this, or do it like this. */
    public enum Kind implements Coded {
        CAUTION,
        GUIDANCE
    }
}
