package org.migrationadvisor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanFormatFaultsTest {

    private static final String FORMAT = "knowledge-base/plan-formats/ptdi.yaml";
    private static final String DRAFT = "knowledge-base/drafts/invitation.yaml";

    @RegisterExtension
    private final SeededBase base = SeededBase.fresh();

    @Test
    void a_column_that_no_measure_can_fill_is_a_fault() {
        base.replace(FORMAT, "field: indicator,", "field: indicater,");

        base.hasFault(FORMAT, "indicater", "field", "did you mean 'indicator'?");
    }

    @Test
    void a_column_that_is_not_translated_is_a_fault() {
        base.replace(FORMAT, "{en: Goal, es: Meta}", "{en: Goal}");

        base.hasFault(FORMAT, "{en: Goal}", "is not written in 'es'");
    }

    @Test
    void a_format_has_an_id_of_its_own() {
        base.replace(FORMAT, "id: ptdi", "id: poa # again");

        base.hasFault("knowledge-base/plan-formats/ptdi.yaml", "# again", "a second plan_format 'poa'");
    }

    @Test
    void a_draft_cites_findings_that_exist() {
        base.replace(DRAFT, "[two-of-seventeen", "[two-of-seventen");

        base.hasFault(DRAFT, "two-of-seventen", "there is no finding", "did you mean 'two-of-seventeen'?");
    }

    @Test
    void a_figure_of_a_draft_is_one_of_the_study() {
        base.replace(DRAFT, "In the study 17 of 45", "In the study 18 of 45");

        base.hasFault(DRAFT, "18 of 45", "the figure 18 is in no finding");
    }
}
