package org.migrationadvisor.domain;

import java.util.List;
import java.util.Optional;

/**
 * What the study found or reviewed.
 *
 * @param section  where in the paper, such as {@code V.a} or {@code Table 1}
 * @param evidence what kind of evidence it is
 * @param figures  every figure that the statement carries, as written
 * @param sources  ids of the sources it leans on
 * @param note     a caveat, such as a slip of the paper
 */
public record Finding(
        String id,
        String section,
        Evidence evidence,
        Text statement,
        List<String> figures,
        List<String> sources,
        Optional<Text> note) {

    /** Seen by the study itself, a number, or taken from reviewed literature. */
    public enum Evidence implements Coded {
        OBSERVED,
        FIGURE,
        REPORTED
    }
}
