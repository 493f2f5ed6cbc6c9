package org.migrationadvisor.pages.assessment;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** Writes the overview of an assessment. */
public final class OverviewPages {

    private static final int ASKED_NEXT = 3;

    private final Edition edition;
    private final Moments moments;
    private final Questionnaire questionnaire;
    private final boolean quick;
    private final Sheets sheets;
    private final Sheets everySheet;

    /** @param quick whether only the quick check is asked */
    public OverviewPages(Edition edition, Moments moments, boolean quick) {
        this.edition = edition;
        this.moments = moments;
        this.questionnaire = edition.knowledge().questionnaire();
        this.quick = quick;
        this.sheets = new Sheets(questionnaire, quick);
        this.everySheet = new Sheets(questionnaire, false);
    }

    /** The page. */
    public OverviewPage page(
            Around around,
            Assessment assessment,
            Advice.Coverage coverage,
            List<Influence.Inquiry> askFirst,
            boolean others) {
        Profile profile = assessment.profile();
        Optional<Sheets.Sheet> next = sheets.unfinished(profile);
        return new OverviewPage(
                around.municipality(),
                around,
                others,
                quick,
                (int) questionnaire.questions().stream()
                        .filter(Question::quickCheck)
                        .count(),
                questionnaire.questions().size(),
                Gauge.of(edition, coverage),
                questionnaire.sections().stream()
                        .map(section -> task(around, section, profile))
                        .toList(),
                new Link(
                        edition.say(profile.answers().isEmpty() ? "begin" : "go-on"),
                        next.map(sheet -> address(around, sheet, quick)).orElse("")),
                askFirst.stream()
                        .limit(ASKED_NEXT)
                        .map(inquiry -> question(around, inquiry.question()))
                        .toList(),
                moments.day(assessment.expires()));
    }

    private Link question(Around around, String id) {
        Sheets.Sheet sheet = everySheet.holding(id).orElseThrow();
        return new Link(edition.words().question(id), address(around, sheet, false) + "#q-" + id);
    }

    private OverviewPage.Task task(Around around, Questionnaire.Section section, Profile profile) {
        List<Question> asked = section.questions().stream()
                .filter(question -> question.quickCheck() || !quick)
                .toList();
        List<Question> applying = asked.stream()
                .filter(question -> questionnaire.applies(question, profile))
                .toList();
        int answered = (int) applying.stream()
                .filter(question -> profile.answer(question.id()).isPresent())
                .count();
        String state =
                applying.isEmpty() ? "nothing" : answered == 0 ? "open" : answered < applying.size() ? "begun" : "done";
        return new OverviewPage.Task(
                new Link(
                        edition.of(section.title()),
                        sheets.sheet(section.id())
                                .map(sheet -> address(around, sheet, quick))
                                .orElse("")),
                state,
                edition.say("task-" + state, "answered", answered, "asked", applying.size()));
    }

    private static String address(Around around, Sheets.Sheet sheet, boolean quick) {
        return around.path() + "/sections/" + sheet.id() + (quick ? "?quick" : "");
    }
}
