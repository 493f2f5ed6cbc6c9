package org.migrationadvisor.pages.disagreement;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * The form of a disagreement.
 *
 * @param kind    code of what it is about; empty where it is about the program as a whole
 * @param id      of what it is about
 * @param kindOf  the kind in words
 * @param subject what it is about, in words
 * @param reasons what can be the matter
 * @param chosen  code of the reason chosen
 * @param note    what was written
 * @param error   what is wrong; empty where nothing is
 * @param errorAt id of the field where it is wrong
 */
public record DisagreementPage(
        String title,
        String kind,
        String id,
        String kindOf,
        String subject,
        List<Reason> reasons,
        String chosen,
        String note,
        String error,
        String errorAt)
        implements Page {

    /** Something that can be the matter. */
    public record Reason(String code, String words) {}
}
