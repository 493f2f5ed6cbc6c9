package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Link;

/**
 * What changed from one advice to another, in words.
 *
 * @param pushed how many measures only changed their place because others came, went or moved; in words, empty where none did
 */
public record AdviceChange(List<Line> diagnoses, List<Line> measures, String pushed) {

    /** A diagnosis or measure, and what became of it. */
    public record Line(Link what, String how, String words) {}

    /** Whether nothing changed that a reader would notice. */
    public boolean isNone() {
        return diagnoses.isEmpty() && measures.isEmpty() && pushed.isEmpty();
    }
}
