package org.migrationadvisor.pages.questionnaire;

import java.util.List;
import org.migrationadvisor.pages.Link;

/**
 * A question with what stands at it.
 *
 * @param kind      single, several, number or text
 * @param help      empty where there is none; likewise {@code condition}, {@code limit} and {@code error}
 * @param limit     how many or how much is accepted
 * @param open      whether neither an answer nor unknown stands there
 * @param bases     where an answer can come from
 */
public record Item(
        String id,
        int number,
        String kind,
        boolean quick,
        String text,
        String help,
        String condition,
        String limit,
        String error,
        List<Option> options,
        String written,
        String unit,
        boolean unknown,
        boolean open,
        String why,
        List<Link> findings,
        List<Option> bases,
        String note) {

    /** Whether a basis or a note stands there. */
    public boolean noted() {
        return !note.isEmpty() || bases.stream().anyMatch(Option::chosen);
    }

    /** What describes the question to those who hear it. */
    public String describedBy() {
        String described = (help.isEmpty() ? "" : "h-" + id) + (limit.isEmpty() ? "" : " l-" + id);
        return ((error.isEmpty() ? "" : "e-" + id + " ") + described).strip();
    }

    /** Something to choose, and whether it is chosen. */
    public record Option(String code, String label, String help, boolean chosen) {}
}
