package org.migrationadvisor.pages.questionnaire;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The whole questionnaire with its conditions, to read and for paper. */
public record QuestionnairePage(String title, List<Section> sections, int questions) implements Page {

    /** A section with its questions. */
    public record Section(String id, String title, String introduction, List<Item> questions) {}
}
