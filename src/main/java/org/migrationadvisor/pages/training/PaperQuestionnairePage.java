package org.migrationadvisor.pages.training;

import java.util.List;
import org.migrationadvisor.pages.questionnaire.QuestionnairePage;

/** The questionnaire with boxes to tick and lines to write on. */
public record PaperQuestionnairePage(String title, boolean quick, List<QuestionnairePage.Section> sections)
        implements Printed {}
