package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Advised.Place;

/** Return to the countryside (domain.md, section 5, point 10), and grants that match gifts (point 11). */
class ReturnAndTiesTest {

    private static final String POOR_AND_RURAL =
            "settlement=rural returns=many return_place=big_cities investment_openings=poor finance=cooperative_or_bank ";

    @Test
    void with_poor_openings_there_is_no_microcredit_alone() {
        assertThat(thatAnswered(POOR_AND_RURAL).advised().place("return-microcredit"))
                .isEqualTo(Place.NOT_NOW);
    }

    @Test
    void with_poor_openings_the_place_is_made_attractive_first() {
        assertThat(thatAnswered(POOR_AND_RURAL).advised().recommended()).contains("rural-attractiveness");
    }

    @Test
    void with_poor_openings_and_a_buyer_a_value_chain_comes_before_a_loan() {
        assertThat(thatAnswered(POOR_AND_RURAL + "anchor_buyer=committed")
                        .advised()
                        .recommended())
                .contains("return-value-chain");
    }

    @Test
    void where_people_settle_in_a_town_nearby_credit_is_thought_of_there() {
        Advised advised = thatAnswered(
                        "settlement=rural returns=many return_place=nearby_town investment_openings=moderate finance=cooperative_or_bank")
                .advised();

        assertThat(advised.remarks("return-microcredit")).contains("town-nearby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migration_staff=nobody",
                "budget_room=none",
                "internal_coordination=poor",
                "migration_staff=nobody budget_room=none"
            })
    void matching_with_thin_capacity_comes_with_cautions_on_reports_and_on_priorities(String capacity) {
        Advised advised = thatAnswered("diaspora_association=organised remittance_stance=ready_to_match " + capacity)
                .advised();

        assertThat(advised.recommendation("matching-grants").cautions())
                .contains("reporting-burden", "outside-priorities");
    }

    @Test
    void matching_with_hands_and_means_comes_without_these_cautions() {
        Advised advised = thatAnswered(
                        "diaspora_association=organised remittance_stance=ready_to_match migration_staff=dedicated budget_room=adequate internal_coordination=good")
                .advised();

        assertThat(advised.recommendation("matching-grants").cautions())
                .doesNotContain("reporting-burden", "outside-priorities");
    }

    @Test
    void grants_are_matched_after_a_partnership() {
        Advised advised = thatAnswered("diaspora_association=organised remittance_stance=ready_to_match")
                .advised();

        assertThat(advised.recommendation("matching-grants").after()).contains("diaspora-partnership");
    }
}
