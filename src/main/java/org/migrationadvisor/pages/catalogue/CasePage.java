package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * One case.
 *
 * @param department empty for a fictional case
 * @param answers    what is known of it; questions that nobody could answer are only counted
 */
public record CasePage(
        String title,
        String id,
        String department,
        boolean fictional,
        String summary,
        List<Measure> measures,
        String lessons,
        List<Link> findings,
        List<Answer> answers,
        int unknown)
        implements Page {

    @Override
    public boolean explainsWords() {
        return true;
    }

    /** Something done there, and the measures of the catalogue it stands for. */
    public record Measure(String actor, String text, List<Link> interventions) {}

    /** A question, what is known, and where from. */
    public record Answer(String question, String answer, String source) {}
}
