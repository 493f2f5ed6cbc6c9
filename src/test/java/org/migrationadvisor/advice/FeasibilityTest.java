package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Advised.Place;

/** What can be done where (domain.md, section 5, point 3): need decides first, then hard prerequisites; unknown is not enough. */
class FeasibilityTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            circular-migration | legal_channel=running ngo_cooperation=ad_hoc | now
            circular-migration | legal_channel=running ngo_cooperation=agreement | now
            circular-migration | legal_channel=running host_ngo=contact | now
            circular-migration | legal_channel=running host_ngo=joint_project | now
            circular-migration | legal_channel=possible ngo_cooperation=ad_hoc | next
            circular-migration | legal_channel=possible host_ngo=contact | next
            circular-migration | legal_channel=possible ngo_migration_work=circular_migration | next
            circular-migration | legal_channel=possible ngo_cooperation=none ngo_migration_work=circular_migration host_ngo=none | next
            circular-migration | legal_channel=running ngo_cooperation=none ngo_migration_work=awareness host_ngo=none | NOT_NOW
            circular-migration | legal_channel=running ngo_presence=none host_ngo=none | NOT_NOW
            circular-migration | legal_channel=running ngo_presence=none ngo_cooperation=agreement host_ngo=none | NOT_NOW
            circular-migration | legal_channel=running ngo_presence=none host_ngo=contact | now
            circular-migration | legal_channel=running | NOT_NOW
            circular-migration | legal_channel=running ngo_cooperation=unknown host_ngo=unknown | NOT_NOW
            circular-migration | preparation=hardly legal_channel=none ngo_cooperation=agreement | NOT_NOW
            circular-migration | preparation=hardly legal_channel=unknown ngo_cooperation=agreement | NOT_NOW
            circular-migration | preparation=hardly ngo_cooperation=agreement | NOT_NOW
            circular-migration | legal_channel=none ngo_cooperation=agreement | NOT_NEEDED

            return-value-chain | returns=many anchor_buyer=committed | now
            return-value-chain | returns=few return_kind=retired anchor_buyer=committed | now
            return-value-chain | returns=many anchor_buyer=possible | next
            return-value-chain | returns=many anchor_buyer=none | NOT_NOW
            return-value-chain | returns=many anchor_buyer=unknown | NOT_NOW
            return-value-chain | returns=many | NOT_NOW
            return-value-chain | returns=none anchor_buyer=committed | NOT_NEEDED
            return-value-chain | returns=many return_kind=seasonal anchor_buyer=committed | NOT_NEEDED

            return-microcredit | returns=many finance=cooperative_or_bank investment_openings=moderate | now
            return-microcredit | returns=many finance=cooperative_or_bank investment_openings=good | now
            return-microcredit | returns=many finance=none ngo_migration_work=microcredit investment_openings=good | now
            return-microcredit | returns=many finance=money_transfer_only ngo_migration_work=microcredit investment_openings=moderate | now
            return-microcredit | returns=many finance=money_transfer_only investment_openings=good | NOT_NOW
            return-microcredit | returns=many finance=none investment_openings=good | NOT_NOW
            return-microcredit | returns=many finance=unknown investment_openings=good | NOT_NOW
            return-microcredit | returns=many investment_openings=good | NOT_NOW
            return-microcredit | returns=many finance=cooperative_or_bank investment_openings=poor | NOT_NOW
            return-microcredit | returns=many finance=cooperative_or_bank investment_openings=unknown | NOT_NOW
            return-microcredit | returns=many finance=cooperative_or_bank | NOT_NOW
            return-microcredit | returns=many ngo_presence=none ngo_migration_work=microcredit finance=none investment_openings=good | NOT_NOW
            return-microcredit | returns=none finance=cooperative_or_bank investment_openings=good | NOT_NEEDED

            diaspora-partnership | diaspora_association=organised | now
            diaspora-partnership | diaspora_association=informal | next
            diaspora-partnership | diaspora_association=none remittance_use=collective_giving | NOT_NOW
            diaspora-partnership | diaspora_association=unknown remittance_use=collective_giving | NOT_NOW
            diaspora-partnership | remittance_use=collective_giving | NOT_NOW
            diaspora-partnership | diaspora_association=none | NOT_NEEDED
            diaspora-partnership | diaspora_association=unknown | NOT_NEEDED

            matching-grants | diaspora_association=organised remittance_stance=ready_to_match | RECOMMENDED
            matching-grants | diaspora_association=organised remittance_stance=inform_and_advise matching_programme=yes | RECOMMENDED
            matching-grants | diaspora_association=organised remittance_stance=inform_and_advise matching_programme=no | NOT_NOW
            matching-grants | diaspora_association=organised remittance_stance=inform_and_advise | NOT_NOW
            matching-grants | diaspora_association=organised remittance_stance=private_affair matching_programme=yes | NOT_NOW
            matching-grants | diaspora_association=organised remittance_stance=unknown matching_programme=yes | NOT_NOW
            matching-grants | diaspora_association=organised matching_programme=yes | NOT_NOW
            matching-grants | diaspora_association=organised | NOT_NOW
            matching-grants | diaspora_association=informal remittance_stance=ready_to_match | NOT_NOW
            matching-grants | diaspora_association=none remittance_stance=ready_to_match | NOT_NEEDED

            migrant-service-centre | returns=many migration_staff=part_time budget_room=small | RECOMMENDED
            migrant-service-centre | returns=many migration_staff=dedicated budget_room=adequate | RECOMMENDED
            migrant-service-centre | returns=many migration_staff=nobody budget_room=adequate | NOT_NOW
            migrant-service-centre | returns=many migration_staff=dedicated budget_room=none | NOT_NOW
            migrant-service-centre | returns=many migration_staff=nobody budget_room=none | NOT_NOW
            migrant-service-centre | returns=many migration_staff=unknown budget_room=small | NOT_NOW
            migrant-service-centre | returns=many migration_staff=part_time | NOT_NOW
            migrant-service-centre | returns=many migration_staff=nobody budget_room=adequate twinning=active | NOT_NOW
            migrant-service-centre | returns=none migration_staff=dedicated budget_room=adequate | NOT_NEEDED
            """)
    void a_measure_stands_where_need_and_prerequisites_put_it(String measure, String answers, String expected) {
        Advised advised = thatAnswered(answers).advised();

        Place place = advised.place(measure);

        boolean inTime = expected.equals(expected.toLowerCase(java.util.Locale.ROOT));
        assertThat(inTime && place == Place.RECOMMENDED ? advised.start(measure).code() : place.name())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} lacks {2}")
    @CsvSource(delimiter = '|', textBlock = """
            circular-migration | preparation=hardly legal_channel=none ngo_cooperation=agreement | legal_channel
            circular-migration | legal_channel=running ngo_cooperation=none ngo_migration_work=awareness host_ngo=none | ngo_cooperation
            return-value-chain | returns=many anchor_buyer=none | anchor_buyer
            return-microcredit | returns=many finance=cooperative_or_bank investment_openings=poor | investment_openings
            return-microcredit | returns=many finance=none ngo_migration_work=awareness investment_openings=good | finance
            diaspora-partnership | diaspora_association=none remittance_use=collective_giving | diaspora_association
            matching-grants | diaspora_association=informal remittance_stance=ready_to_match | diaspora_association
            matching-grants | diaspora_association=organised remittance_stance=private_affair matching_programme=no | remittance_stance
            migrant-service-centre | returns=many migration_staff=nobody budget_room=small | migration_staff
            migrant-service-centre | returns=many migration_staff=part_time budget_room=none | budget_room
            """)
    void what_is_known_to_be_missing_is_named_with_what_would_open_it(String measure, String answers, String question) {
        List<Advice.Missing> missing =
                thatAnswered(answers).advised().notNow(measure).missing();

        assertThat(missing).hasSize(1).noneMatch(Advice.Missing::findOut);
        assertThat(missing.get(0).roads().get(0).question()).isEqualTo(question);
        assertThat(missing.get(0).roads().get(0).needs()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} leaves {2} to be found out")
    @CsvSource(delimiter = '|', textBlock = """
            circular-migration | preparation=hardly legal_channel=unknown ngo_cooperation=agreement | legal_channel
            circular-migration | legal_channel=running ngo_cooperation=none ngo_migration_work=awareness host_ngo=unknown | host_ngo
            return-value-chain | returns=many anchor_buyer=unknown | anchor_buyer
            return-value-chain | returns=many | anchor_buyer
            return-microcredit | returns=many finance=unknown investment_openings=good | finance
            matching-grants | diaspora_association=organised remittance_stance=unknown | remittance_stance
            migrant-service-centre | returns=many migration_staff=unknown budget_room=small | migration_staff
            """)
    void what_nobody_knows_is_to_be_found_out(String measure, String answers, String question) {
        List<Advice.Missing> missing =
                thatAnswered(answers).advised().notNow(measure).missing();

        assertThat(missing).hasSize(1).allMatch(Advice.Missing::findOut);
        assertThat(missing.get(0).roads()).extracting(Advice.Road::question).contains(question);
    }

    @Test
    void a_national_programme_that_nobody_knows_of_is_to_be_found_out() {
        List<Advice.Missing> missing = thatAnswered(
                        "diaspora_association=organised remittance_stance=inform_and_advise matching_programme=unknown")
                .advised()
                .notNow("matching-grants")
                .missing();

        assertThat(missing).allMatch(Advice.Missing::findOut);
        assertThat(missing.get(0).roads()).extracting(Advice.Road::question).contains("matching_programme");
    }

    @Test
    void a_channel_that_is_only_possible_comes_with_a_caution() {
        Advised possible =
                thatAnswered("legal_channel=possible ngo_cooperation=ad_hoc").advised();
        Advised running =
                thatAnswered("legal_channel=running ngo_cooperation=ad_hoc").advised();

        assertThat(possible.recommendation("circular-migration").cautions()).contains("channel-still-to-arrange");
        assertThat(running.recommendation("circular-migration").cautions()).doesNotContain("channel-still-to-arrange");
    }

    @Test
    void a_buyer_who_is_only_possible_comes_with_a_caution() {
        Advised possible = thatAnswered("returns=many anchor_buyer=possible").advised();
        Advised committed = thatAnswered("returns=many anchor_buyer=committed").advised();

        assertThat(possible.recommendation("return-value-chain").cautions()).contains("buyer-not-yet-committed");
        assertThat(committed.recommendation("return-value-chain").cautions()).doesNotContain("buyer-not-yet-committed");
    }

    @Test
    void an_informal_association_is_first_helped_to_organise() {
        Advised informal = thatAnswered("diaspora_association=informal").advised();
        Advised organised = thatAnswered("diaspora_association=organised").advised();

        assertThat(informal.remarks("diaspora-partnership")).contains("help-it-organise");
        assertThat(organised.remarks("diaspora-partnership")).doesNotContain("help-it-organise");
    }

    @Test
    void an_active_twin_is_a_natural_backer_of_the_centre() {
        Advised twinned = thatAnswered("returns=many migration_staff=part_time budget_room=small twinning=active")
                .advised();

        assertThat(twinned.recommendation("migrant-service-centre").partners()).contains("twin_city");
    }

    @Test
    void an_active_twin_raises_the_centre() {
        Advised twinned = thatAnswered("returns=many migration_staff=part_time budget_room=small twinning=active")
                .advised();
        Advised alone = thatAnswered("returns=many migration_staff=part_time budget_room=small")
                .advised();

        assertThat(twinned.recommendation("migrant-service-centre").score())
                .isGreaterThan(alone.recommendation("migrant-service-centre").score());
    }
}
