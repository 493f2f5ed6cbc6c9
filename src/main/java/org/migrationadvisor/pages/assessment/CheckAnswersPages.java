package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.assessment.Given;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** Writes the page on which answers are checked. */
public final class CheckAnswersPages {

    private final Edition edition;
    private final Questionnaire questionnaire;
    private final Sheets sheets;
    private final GivenWords words;

    public CheckAnswersPages(Edition edition) {
        this.edition = edition;
        this.questionnaire = edition.knowledge().questionnaire();
        this.sheets = new Sheets(questionnaire, false);
        this.words = new GivenWords(edition);
    }

    /** The page, with what the advice says about the answers themselves. */
    public CheckAnswersPage page(Around around, Advice advice, boolean others, boolean settled) {
        Profile profile = advice.profile();
        return new CheckAnswersPage(
                edition.say("check-title"),
                around,
                others,
                settled,
                Gauge.of(edition, advice.coverage()),
                advice.contradictions().stream()
                        .map(id -> contradiction(around, id))
                        .toList(),
                advice.ignored().stream().map(edition.words()::question).toList(),
                questionnaire.sections().stream()
                        .map(section -> section(around, section, profile))
                        .toList());
    }

    private CheckAnswersPage.Contradiction contradiction(Around around, String id) {
        var type = edition.knowledge().contradictions().get(id);
        return new CheckAnswersPage.Contradiction(
                edition.of(type.text()),
                type.questions().stream()
                        .map(question -> new Link(edition.words().question(question), place(around, question)))
                        .toList());
    }

    private CheckAnswersPage.Section section(Around around, Questionnaire.Section section, Profile profile) {
        List<CheckAnswersPage.Answer> answers = section.questions().stream()
                .filter(question -> questionnaire.applies(question, profile)
                        || !Given.of(profile, question.id()).isNothing())
                .map(question -> answer(around, question, profile))
                .toList();
        int not = section.questions().size() - answers.size();
        return new CheckAnswersPage.Section(
                section.id(), edition.of(section.title()), answers, not == 0 ? "" : edition.count("not-asked", not));
    }

    private CheckAnswersPage.Answer answer(Around around, Question question, Profile profile) {
        Given given = Given.of(profile, question.id());
        return new CheckAnswersPage.Answer(
                question.id(),
                edition.of(question.text()),
                words.answer(question.id(), given),
                given.response().isPresent(),
                questionnaire.applies(question, profile),
                words.note(given),
                place(around, question.id()));
    }

    private String place(Around around, String question) {
        return around.editing()
                ? around.path() + "/sections/"
                        + sheets.holding(question).orElseThrow().id() + "#q-" + question
                : "";
    }
}
