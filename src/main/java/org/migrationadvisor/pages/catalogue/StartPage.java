package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * What the program is, what to bring, where to begin.
 *
 * @param sections titles of the sections of the questionnaire, in order
 */
public record StartPage(
        String title, int quickQuestions, int questions, List<String> sections, int findings, int rules, int interventions) implements Page {}
