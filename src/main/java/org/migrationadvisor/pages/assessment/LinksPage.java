package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * The two links of an assessment, to keep, hand on, renew and revoke.
 *
 * @param begun whether the assessment was made just now, and {@code quick} whether for the quick check
 * @param guessed whether the encoding of the file it was made from was guessed
 */
public record LinksPage(String title, Around around, boolean begun, boolean quick, boolean guessed, List<Way> ways)
        implements Page {

    /**
     * A way to the assessment.
     *
     * @param right  {@code edit} or {@code read}
     * @param href   the link; empty where it is not known here, since it is kept nowhere
     * @param square the link as a picture for telephones: its size, and the path that draws it
     */
    public record Way(String right, String href, int size, String square) {}
}
