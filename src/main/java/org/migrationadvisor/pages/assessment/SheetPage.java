package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.questionnaire.Item;

/**
 * A few questions of an assessment, to be answered.
 *
 * @param turn    what stands around them
 * @param name    of the municipality, where it is named here, and {@code nameError} what is wrong with it
 * @param gauge   how much is known; nothing where it cannot be said
 * @param unsaved that nothing could be stored, in words; empty where it was not tried
 * @param slips   what could not be accepted
 * @param closed     questions that an answer elsewhere makes pointless
 * @param asked   ids of the questions whose answers are sent
 * @param base    the revision that is shown
 */
public record SheetPage(
        String title,
        Around around,
        Turn turn,
        String section,
        List<Gauge> gauge,
        String unsaved,
        String name,
        String nameError,
        List<Slip> slips,
        List<Question> questions,
        List<Closed> closed,
        String asked,
        int base)
        implements Page {

    /** What could not be accepted, and the anchor where it is mended. */
    public record Slip(String anchor, String question, String message) {}

    /**
     * A question.
     *
     * @param closing whether an answer on this page can make it pointless
     */
    public record Question(Item item, boolean closing) {}

    /** A question that is not asked, and the answer that makes it pointless. */
    public record Closed(String question, String because) {}

    @Override
    public List<String> scripts() {
        return List.of("answers.js");
    }
}
