package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * What changed in one sitting, in the answers and in the advice.
 *
 * @param renamed   the names of the municipality before and after; none where it kept its name
 * @param advice    what changed in the advice
 * @param restoring whether the answers can be put back to how they stood then
 */
public record ChangePage(
        String title,
        Around around,
        int revision,
        List<String> renamed,
        List<Answer> answers,
        AdviceChange advice,
        boolean restoring)
        implements Page {

    /** A question before and after. */
    public record Answer(String question, Voice before, Voice after) {}

    /** What stood there: the answer, and the note beside it. */
    public record Voice(String answer, String note) {}
}
