package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * One finding and everything that rests on it.
 *
 * @param note a caveat; empty where there is none
 */
public record FindingPage(
        String title,
        String id,
        String statement,
        String section,
        String evidence,
        String note,
        List<Link> sources,
        List<Link> interventions,
        List<Link> rules,
        List<Link> questions,
        List<String> diagnoses,
        List<Link> cases,
        String disagree)
        implements Page {

    @Override
    public boolean explainsWords() {
        return true;
    }
}
