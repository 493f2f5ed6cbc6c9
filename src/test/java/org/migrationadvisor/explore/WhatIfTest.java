package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.WhatIf.Pin;
import org.migrationadvisor.knowledge.ProfileRefused;

class WhatIfTest {

    private static final WhatIf WHAT_IF = new WhatIf(TheProgram.advisor());

    @Test
    void several_pins_are_put_on_a_profile_and_what_they_change_is_said() throws ProfileRefused {
        Profile base = thatAnswered("settlement=rural elderly_alone=none").profile();

        WhatIf.Answer answer = WHAT_IF.ask(base, List.of(pin("elderly_alone", "many"), pin("children_left", "many")));

        assertThat(answer.profile().answer("elderly_alone")).contains(new Response.Chosen(List.of("many")));
        assertThat(answer.difference()).isEqualTo(Difference.between(answer.before(), answer.after()));
        assertThat(answer.difference().measures(Difference.How.APPEARED))
                .extracting(Difference.MeasureChange::intervention)
                .contains("elderly-support", "family-strengthening");
    }

    @Test
    void a_pin_may_open_the_question_of_another() throws ProfileRefused {
        Profile base = thatAnswered("twinning=none").profile();

        Profile pinned = WHAT_IF.pinned(base, List.of(pin("twin_in_destination", "yes"), pin("twinning", "active")));

        assertThat(pinned.answer("twin_in_destination")).isPresent();
    }

    @Test
    void nobody_knows_may_be_pinned() throws ProfileRefused {
        Profile base = thatAnswered("elderly_alone=many").profile();

        assertThat(WHAT_IF.pinned(base, List.of(new Pin("elderly_alone", Response.UNKNOWN)))
                        .answer("elderly_alone"))
                .contains(Response.UNKNOWN);
    }

    @Test
    void the_same_pin_twice_is_one_pin() throws ProfileRefused {
        Profile base = thatAnswered("settlement=rural").profile();

        assertThat(WHAT_IF.pinned(base, List.of(pin("twinning", "none"), pin("twinning", "none"))))
                .isEqualTo(base.with("twinning", Optional.of(new Response.Chosen(List.of("none")))));
    }

    @Test
    void two_pins_that_exclude_each_other_are_refused() {
        Profile base = thatAnswered("settlement=rural").profile();

        assertThatThrownBy(() -> WHAT_IF.pinned(base, List.of(pin("twinning", "none"), pin("twinning", "active"))))
                .isInstanceOfSatisfying(ProfileRefused.class, refused -> {
                    assertThat(refused.slips().get(0).where()).isEqualTo("twinning");
                    assertThat(refused.slips().get(0).accepted()).asString().isEqualTo("one pin a question");
                });
    }

    @Test
    void a_pin_on_a_question_that_another_pin_makes_pointless_is_refused() {
        Profile base = thatAnswered("twinning=active").profile();

        assertThatThrownBy(
                        () -> WHAT_IF.pinned(base, List.of(pin("twinning", "none"), pin("twin_in_destination", "yes"))))
                .isInstanceOfSatisfying(
                        ProfileRefused.class,
                        refused -> assertThat(refused.slips().get(0).found())
                                .asString()
                                .contains("'twinning'", "pointless"));
    }

    @ParameterizedTest
    @CsvSource({
        "no_such_question, none, a question of the questionnaire",
        "twinning, sleepy, none",
        "twinning, none+active, none",
        "ngo_migration_work, none+research, some of",
        "aims, protect_families+safe_departure+stay_by_choice+protect_budget, 3 at most",
        "population, many, a number from 1"
    })
    void a_pin_that_a_question_does_not_take_is_refused(String question, String codes, String accepted) {
        Profile base = thatAnswered("settlement=rural").profile();

        assertThatThrownBy(() -> WHAT_IF.pinned(base, List.of(pin(question, codes.split("\\+")))))
                .isInstanceOfSatisfying(ProfileRefused.class, refused -> {
                    assertThat(refused.slips().get(0).where()).isEqualTo(question);
                    assertThat(refused.slips().get(0).accepted()).asString().contains(accepted);
                });
    }

    @Test
    void a_number_out_of_range_is_refused() {
        Profile base = thatAnswered("settlement=rural").profile();
        Pin half = new Pin("population", new Response.Amount(new BigDecimal("0.5")));

        assertThatThrownBy(() -> WHAT_IF.pinned(base, List.of(half))).isInstanceOf(ProfileRefused.class);
    }

    private static Pin pin(String question, String... codes) {
        return new Pin(question, new Response.Chosen(List.of(codes)));
    }
}
