package org.migrationadvisor.pages.explore;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.advice.AdvicePage;
import org.migrationadvisor.picture.Picture;

/**
 * Why a measure stands where it does.
 *
 * @param back    the page of the municipality
 * @param advice  its advice
 * @param measure in the catalogue
 * @param stands  where it stands, in words
 * @param graph   what decides that; nothing where no rule does
 * @param missing what it still lacks, in words
 * @param rank    rules that move its rank, with what they say
 * @param how     rules that say how to go about it here
 * @param changes where it says what would change it
 */
public record WhyPage(
        String title,
        Link back,
        Link advice,
        Link measure,
        String stands,
        List<Picture> graph,
        List<String> missing,
        List<AdvicePage.Fired> rank,
        List<AdvicePage.Fired> how,
        Link changes)
        implements Page {

    @Override
    public List<String> styles() {
        return List.of("explore.css");
    }
}
