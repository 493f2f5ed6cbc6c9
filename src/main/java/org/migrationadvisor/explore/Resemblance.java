package org.migrationadvisor.explore;

import java.util.List;
import org.migrationadvisor.domain.Case;

/**
 * How a municipality of the study resembles another one, by what the rules diagnose in both. Resembling proves nothing: little is known of
 * the municipalities of the study.
 *
 * @param shared    ids of diagnoses that hold in both
 * @param onlyHere  ids of diagnoses that hold here and, as far as its answers tell, not there
 * @param onlyThere ids of diagnoses that hold there and, as far as the answers tell, not here
 * @param notKnown  ids of diagnoses that hold here, while there nobody can tell
 * @param likeness  from 0 to 1: the shared among all that can be compared, each counting the more the fewer municipalities of the study have
 *     it, and one more counted against, so that few cannot mean much
 */
public record Resemblance(
        Case municipality,
        List<String> shared,
        List<String> onlyHere,
        List<String> onlyThere,
        List<String> notKnown,
        double likeness) {}
