package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.Advised;

/** Working with NGOs, or without any (domain.md, section 5, point 9). */
class NgoCooperationTest {

    private static final String NEEDS = "children_left=many rights_cases=many preparation=hardly women_returnees=many ";

    @ParameterizedTest(name = "an NGO at {1} is joined in {0}")
    @CsvSource({
        "homework-support, family_and_children",
        "child-protection-services, family_and_children",
        "migrant-legal-support, legal_support",
        "predeparture-training, predeparture_training",
        "awareness-media, awareness",
        "relatives-association, relatives_association",
        "women-reintegration, women"
    })
    void an_ngo_that_is_at_work_already_is_joined(String measure, String work) {
        Advised advised = thatAnswered(NEEDS + "ngo_migration_work=" + work).advised();

        Advice.Recommendation line = advised.recommendation(measure);

        assertThat(advised.remarks(measure)).contains("join-the-ngo");
        assertThat(Stream.concat(Stream.of(line.lead()), line.partners().stream()))
                .contains("ngo");
    }

    @Test
    void a_measure_on_which_no_ngo_is_at_work_is_not_joined() {
        Advised advised = thatAnswered(NEEDS + "ngo_migration_work=research").advised();

        assertThat(advised.remarks("homework-support")).doesNotContain("join-the-ngo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngo_presence=one_or_two ngo_cooperation=none",
                "ngo_presence=several ngo_cooperation=none ngo_migration_work=family_and_children"
            })
    void with_ngos_and_no_cooperation_an_agreement_comes_first(String ngos) {
        Advised advised = thatAnswered(NEEDS + ngos).advised();

        assertThat(advised.recommended()).contains("ngo-partnership");
        assertThat(advised.recommendation("homework-support").after()).contains("ngo-partnership");
    }

    @Test
    void with_an_agreement_nothing_waits_for_one() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=several ngo_cooperation=agreement")
                .advised();

        assertThat(advised.advice().recommendations())
                .allMatch(line -> !line.after().contains("ngo-partnership"));
    }

    @Test
    void without_an_ngo_none_leads() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=none").advised();

        assertThat(advised.advice().recommendations())
                .extracting(Advice.Recommendation::lead)
                .doesNotContain("ngo");
    }

    @Test
    void without_an_ngo_none_is_a_partner() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=none").advised();

        assertThat(advised.advice().recommendations())
                .allMatch(line -> !line.partners().contains("ngo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twin_city", "host_ngo", "department"})
    void without_an_ngo_others_are_named_among_the_partners_of_what_it_would_lead(String other) {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=none").advised();

        List<Advice.Recommendation> orphaned = advised.advice().recommendations().stream()
                .filter(line -> TheProgram.knowledge()
                        .interventions()
                        .get(line.id())
                        .lead()
                        .equals("ngo"))
                .toList();

        assertThat(orphaned)
                .isNotEmpty()
                .allMatch(line -> line.partners().contains(other) || line.lead().equals(other));
    }

    @Test
    void a_twin_city_that_does_not_exist_is_not_named() {
        Advised advised =
                thatAnswered(NEEDS + "ngo_presence=none twinning=none").advised();

        assertThat(advised.advice().recommendations())
                .allMatch(line ->
                        !line.partners().contains("twin_city") && !line.lead().equals("twin_city"));
    }

    @Test
    void an_ngo_of_the_host_country_that_is_not_in_contact_is_not_named() {
        Advised advised =
                thatAnswered(NEEDS + "ngo_presence=none host_ngo=none").advised();

        assertThat(advised.advice().recommendations())
                .allMatch(line ->
                        !line.partners().contains("host_ngo") && !line.lead().equals("host_ngo"));
    }

    @Test
    void where_nobody_knows_of_an_ngo_nothing_is_said_to_be_missing() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=unknown").advised();

        assertThat(advised.recommendation("homework-support").lead()).isEqualTo("ngo");
    }

    @Test
    void the_plan_never_hangs_on_one_ngo_with_fragile_funding() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=one_or_two ngo_funding=short_external")
                .advised();

        assertThat(advised.advice().recommendations().stream()
                        .filter(line -> line.lead().equals("ngo")))
                .isNotEmpty()
                .allMatch(line -> line.cautions().contains("not-on-one-ngo"));
    }

    @Test
    void an_ngo_with_stable_funding_is_no_reason_for_caution() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=one_or_two ngo_funding=stable")
                .advised();

        assertThat(advised.advice().recommendations())
                .allMatch(line -> !line.cautions().contains("not-on-one-ngo"));
    }

    @Test
    void families_that_are_hard_to_reach_are_met_through_schools_and_relatives() {
        Advised advised = thatAnswered(NEEDS + "family_reach=hard").advised();

        assertThat(advised.remarks("family-strengthening")).contains("through-schools-and-relatives");
        assertThat(advised.recommendation("family-strengthening").partners())
                .contains("school", "relatives_association");
    }

    @Test
    void where_participants_leave_cycles_are_short() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=several participant_dropout=frequent")
                .advised();

        assertThat(advised.remarks("predeparture-training")).contains("short-cycles");
    }

    @Test
    void where_participants_stay_cycles_may_be_long() {
        Advised advised = thatAnswered(NEEDS + "ngo_presence=several participant_dropout=rare")
                .advised();

        assertThat(advised.remarks("predeparture-training")).doesNotContain("short-cycles");
    }
}
