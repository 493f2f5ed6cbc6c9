package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Advised.Place;

/** Plans that are silent (domain.md, section 5, point 7), and money that is private (point 8). */
class PlanningTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            plan_mention=absent plan_revision=within_1_year | now
            plan_mention=counts_and_reasons plan_revision=within_1_year | now
            plan_mention=absent plan_revision=in_1_to_3_years | next
            plan_mention=absent plan_revision=later | next
            plan_mention=absent plan_revision=unknown | now
            plan_mention=absent | now
            """)
    void a_silent_plan_is_filled_at_a_revision_that_is_near_or_else_with_the_yearly_plan(String answers, String when) {
        Advised advised = thatAnswered(answers).advised();

        assertThat(advised.start("plan-embedding").code()).isEqualTo(when);
    }

    @Test
    void a_near_revision_is_pointed_out() {
        Advised advised =
                thatAnswered("plan_mention=absent plan_revision=within_1_year").advised();

        assertThat(advised.remarks("plan-embedding"))
                .contains("embed-at-revision")
                .doesNotContain("use-yearly-plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in_1_to_3_years", "later"})
    void a_far_revision_sends_to_the_yearly_plan_or_a_budget_line(String revision) {
        Advised advised =
                thatAnswered("plan_mention=absent plan_revision=" + revision).advised();

        assertThat(advised.remarks("plan-embedding"))
                .contains("use-yearly-plan")
                .doesNotContain("embed-at-revision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sometimes", "often"})
    void unplanned_projects_funded_before_are_pointed_at(String unplanned) {
        Advised advised = thatAnswered("plan_mention=absent unplanned_projects=" + unplanned)
                .advised();

        assertThat(advised.remarks("plan-embedding")).contains("done-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "unknown"})
    void where_there_were_none_none_are_pointed_at(String unplanned) {
        Advised advised = thatAnswered("plan_mention=absent unplanned_projects=" + unplanned)
                .advised();

        assertThat(advised.remarks("plan-embedding")).doesNotContain("done-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "counts_and_reasons"})
    void both_kinds_of_silence_call_for_embedding(String mention) {
        assertThat(thatAnswered("plan_mention=" + mention).advised().recommended())
                .contains("plan-embedding");
    }

    @Test
    void remittances_held_private_are_respected_in_advice_on_investment() {
        String needs = "remittance_use=housing_and_goods remittance_households=many ";
        Advised reluctant =
                thatAnswered(needs + "remittance_stance=private_affair").advised();

        assertThat(reluctant.recommendation("remittance-investment").cautions()).contains("voluntary-only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remittance_stance=private_affair
            remittance_stance=inform_and_advise
            remittance_stance=inform_and_advise matching_programme=no
            remittance_stance=private_affair matching_programme=yes
            remittance_stance=unknown
            """)
    void grants_are_matched_only_where_somebody_is_ready_to(String stance) {
        Advised advised = thatAnswered("diaspora_association=organised remittance_use=collective_giving " + stance)
                .advised();

        assertThat(advised.place("matching-grants")).isEqualTo(Place.NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remittance_use=housing_and_goods remittance_households=most remittance_stance=ready_to_match budget_room=none",
                "diaspora_association=organised remittance_stance=ready_to_match matching_programme=yes",
                "aims=use_skills_and_savings remittance_use=housing_and_goods"
            })
    void a_share_of_remittances_is_taken_in_no_situation(String answers) {
        assertThat(thatAnswered(answers).advised().place("remittance-tax")).isEqualTo(Place.NOT_ADVISED);
    }
}
