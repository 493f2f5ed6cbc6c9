package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * The files of colleagues side by side, where they disagree.
 *
 * @param agreed   how many questions they agree on
 * @param files    the profiles as JSON, sent along
 * @param guessed  whether the encoding of a file was guessed
 * @param conflicts questions on which they disagree, the name of the municipality first where it is among them
 * @param missed   whether a choice was missing
 * @param unsaved  that nothing could be stored, in words; empty where it was not tried
 */
public record MergePage(
        String title,
        int agreed,
        List<File> files,
        boolean guessed,
        List<Conflict> conflicts,
        boolean missed,
        String unsaved)
        implements Page {

    /** A file that was sent, with its profile. */
    public record File(String name, String profile) {}

    /** A question on which the files disagree. */
    public record Conflict(String id, String question, List<Voice> voices) {

        /** Whether something was chosen. */
        public boolean chosen() {
            return voices.stream().anyMatch(Voice::chosen);
        }
    }

    /** On how many questions they disagree. */
    public int disputed() {
        return conflicts.size();
    }

    /** Where nothing is chosen yet. */
    public List<Conflict> open() {
        return conflicts.stream().filter(conflict -> !conflict.chosen()).toList();
    }

    /** What some files say: number of the choice, the answer, the note beside it, and the files. */
    public record Voice(int number, String answer, String note, String files, boolean chosen) {}
}
