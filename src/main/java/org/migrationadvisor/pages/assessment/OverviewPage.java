package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * An assessment at a glance: its sections with their state, the two needles, and where to go on.
 *
 * @param others  whether somebody else saved something too since the last page was shown
 * @param quick   whether only the quick check is asked
 * @param next    where the first question without an answer stands; unlinked where none is left
 * @param askNext the questions whose answers could change the advice most
 * @param expires when it will be deleted unless it is saved again
 */
public record OverviewPage(
        String title,
        Around around,
        boolean others,
        boolean quick,
        int quickQuestions,
        int questions,
        Gauge gauge,
        List<Task> tasks,
        Link next,
        List<Link> askNext,
        String expires)
        implements Page {

    /**
     * A section.
     *
     * @param state {@code done}, {@code begun}, {@code open} or {@code nothing}, and {@code words} for it
     */
    public record Task(Link section, String state, String words) {}
}
