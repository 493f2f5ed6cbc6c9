package org.migrationadvisor.report.block;

import java.util.List;

/**
 * A whole report in the words of one language.
 *
 * @param language     code of the language
 * @param municipality whose it is, at the head of every page
 * @param kind         what kind of document it is, above the title
 * @param opening      what stands under the title
 * @param contents     the title of the list of contents
 * @param page         how a page is numbered, with the blanks {@code {page}} and {@code {pages}}
 */
public record Report(
        String language,
        String municipality,
        String kind,
        String title,
        List<Block> opening,
        String contents,
        String page,
        List<Section> sections) {
    public Report {
        municipality = Fit.words(municipality);
        kind = Fit.words(kind);
        title = Fit.words(title);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /** Whether one of its chapters begins a new page: the first always does. */
    public boolean turnsAt(Section section) {
        int place = sections.indexOf(section);
        return place == 0 || section.turnsAfter(sections.get(place - 1));
    }
}
