package org.migrationadvisor.pages.training;

import java.util.List;
import org.migrationadvisor.pages.part.Step;

/**
 * The measures as cards to cut out.
 *
 * @param perSheet how many lie on one sheet
 */
public record CardsPage(String title, int perSheet, List<List<Card>> sheets) implements Printed {

    /** A measure on a card. */
    public record Card(
            String theme,
            String title,
            String summary,
            String evidence,
            List<String> needs,
            Step step,
            String lead,
            String demand,
            String cost,
            String visible) {}
}
