package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.advice.Sample;

/**
 * What the program is, what to bring, where to begin.
 *
 * @param sample a line of advice to look at; none where no case is fictional
 */
public record StartPage(
        String title,
        int quickQuestions,
        int questions,
        List<Sample> sample,
        int findings,
        int rules,
        int interventions)
        implements Page {}
