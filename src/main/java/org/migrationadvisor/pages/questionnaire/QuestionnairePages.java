package org.migrationadvisor.pages.questionnaire;

import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.pages.Edition;

/** Writes the whole questionnaire. */
public final class QuestionnairePages {

    private final Edition edition;
    private final Items items;

    public QuestionnairePages(Edition edition) {
        this.edition = edition;
        this.items = new Items(edition);
    }

    /** Every question, with nothing filled in. */
    public QuestionnairePage whole() {
        Questionnaire questionnaire = edition.knowledge().questionnaire();
        return new QuestionnairePage(
                edition.say("questionnaire-title"),
                questionnaire.sections().stream().map(this::section).toList(),
                questionnaire.questions().size());
    }

    private QuestionnairePage.Section section(Questionnaire.Section section) {
        return new QuestionnairePage.Section(
                section.id(),
                edition.of(section.title()),
                edition.of(section.introduction()),
                section.questions().stream()
                        .map(question -> items.item(question, Filled.Entry.EMPTY, ""))
                        .toList());
    }
}
