package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * The ways to begin an assessment: from nothing, from files, or from a case.
 *
 * @param quick      whether the quick check is chosen
 * @param nameError  what is wrong with the name; empty where nothing is
 * @param fileError  what is wrong with the files as a whole; empty where nothing is
 * @param refused    what is wrong in the files
 * @param retention  how many days an assessment is kept after it was last saved
 */
public record StartAssessmentPage(
        String title,
        boolean quick,
        int quickQuestions,
        int questions,
        String name,
        String unsaved,
        String nameError,
        String fileError,
        List<Refused> refused,
        List<Ready> fictional,
        List<Ready> studied,
        long retention)
        implements Page {

    /** A case to begin from. */
    public record Ready(String id, String name) {}

    /** A file that was refused, with everything that is wrong in it. */
    public record Refused(String file, List<Slip> slips) {}

    /** What is wrong in a file: where, what was found, and what is accepted. */
    public record Slip(String place, String found, String accepted) {}

    /** Whether anything is wrong. */
    public boolean wrong() {
        return !unsaved.isEmpty() || !nameError.isEmpty() || !fileError.isEmpty() || !refused.isEmpty();
    }
}
