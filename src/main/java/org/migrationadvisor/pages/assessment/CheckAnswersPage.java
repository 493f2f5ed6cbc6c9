package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * Every answer of an assessment, to be checked before the advice.
 *
 * @param others         whether somebody else saved something too since the last page was shown
 * @param settled        whether the last question was answered that could change the recommendations
 * @param contradictions answers that can hardly all be true
 * @param ignored        questions whose answers do not count, since an earlier answer makes them pointless
 */
public record CheckAnswersPage(
        String title,
        Around around,
        boolean others,
        boolean settled,
        Gauge gauge,
        List<Contradiction> contradictions,
        List<String> ignored,
        List<Section> sections)
        implements Page {

    /** Answers that contradict each other, and where to mend them. */
    public record Contradiction(String text, List<Link> questions) {}

    /** A section; {@code pointless} counts its questions that do not apply and have no answer. */
    public record Section(String id, String title, List<Answer> answers, String pointless) {}

    /**
     * A question and how it was answered.
     *
     * @param counts whether it applies
     * @param change where it is answered; empty for those who only read
     */
    public record Answer(
            String id, String question, String answer, boolean given, boolean counts, String note, String change) {}
}
