package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.aMunicipality;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** What counts as one change. */
class ChoicesTest {

    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 59).profiles(52).toList();

    @Test
    void a_change_is_always_to_another_known_answer() {
        Property.holds(
                PROFILES,
                profile -> assertThat(Explored.CHOICES.changes(profile))
                        .noneMatch(change -> change.to().equals(Response.UNKNOWN))
                        .noneMatch(change -> change.from().equals(Optional.of(change.to())))
                        .allMatch(change -> change.from().equals(profile.answer(change.question()))));
    }

    @Test
    void a_question_that_does_not_apply_is_not_changed() {
        Profile profile =
                thatAnswered("ngo_presence=none ngo_cooperation=agreement").profile();

        assertThat(Explored.CHOICES.changes(profile))
                .extracting(Change::question)
                .contains("ngo_presence")
                .doesNotContain("ngo_cooperation", "country");
    }

    @Test
    void of_several_answers_one_is_added_or_taken_away() {
        Profile profile = thatAnswered("ngo_migration_work=research+awareness").profile();

        List<Response> to = changed("ngo_migration_work", profile);

        assertThat(to)
                .contains(
                        new Response.Chosen(List.of("research")),
                        new Response.Chosen(List.of("none")),
                        new Response.Chosen(List.of("research", "awareness", "women")))
                .doesNotContain(new Response.Chosen(List.of("women")))
                .hasSize(13);
    }

    @Test
    void no_more_answers_are_added_than_a_question_takes() {
        Profile profile = thatAnswered("aims=protect_families+safe_departure+stay_by_choice")
                .profile();

        assertThat(changed("aims", profile))
                .hasSize(3)
                .allMatch(to -> ((Response.Chosen) to).codes().size() == 2);
    }

    @Test
    void a_number_changes_to_the_nearest_one_on_the_other_side_of_a_limit() {
        assertThat(changed("population", thatAnswered("population=9000").profile()))
                .containsExactly(new Response.Amount(new BigDecimal("15001")));
        assertThat(changed("population", thatAnswered("population=20000").profile()))
                .extracting(to -> ((Response.Amount) to).value().intValue())
                .containsExactly(15000);
    }

    @Test
    void an_amount_stands_on_every_side_of_every_limit() {
        Question question = TheProgram.knowledge()
                .questionnaire()
                .question("households_abroad")
                .orElseThrow();
        List<Double> limits = TheProgram.knowledge().thresholds().values().stream()
                .filter(threshold -> threshold.id().startsWith("households"))
                .map(org.migrationadvisor.domain.Threshold::value)
                .sorted()
                .distinct()
                .toList();

        List<Double> amounts = Explored.CHOICES.answers(question).stream()
                .map(answer -> ((Response.Amount) answer).value().doubleValue())
                .toList();

        assertThat(amounts.get(0)).isLessThan(limits.get(0));
        for (int i = 0; i < limits.size(); i++) {
            double lower = limits.get(i);
            double upper = i + 1 < limits.size() ? limits.get(i + 1) : Double.MAX_VALUE;
            assertThat(amounts).anyMatch(amount -> amount >= lower && amount <= upper);
        }
    }

    @Test
    void a_better_answer_to_a_question_of_ones_own_can_be_acted_on() {
        Profile profile =
                thatAnswered("ngo_presence=several ngo_cooperation=ad_hoc").profile();

        assertThat(kind(profile, "ngo_cooperation", "agreement")).isEqualTo(Change.Kind.ACT);
        assertThat(kind(profile, "ngo_cooperation", "none")).isEqualTo(Change.Kind.GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settlement", "destinations", "population", "elderly_alone"})
    void what_a_municipality_is_and_where_its_people_went_is_not_its_to_change(String question) {
        Profile profile = thatAnswered("settlement=rural destinations=argentina population=9000 elderly_alone=many")
                .profile();

        assertThat(Explored.CHOICES.changes(profile))
                .filteredOn(change -> change.question().equals(question))
                .isNotEmpty()
                .allMatch(change -> change.kind() == Change.Kind.GIVEN);
    }

    @Test
    void what_nobody_knows_is_found_out_and_not_acted_on() {
        assertThat(kind(thatAnswered("elderly_alone=unknown").profile(), "elderly_alone", "many"))
                .isEqualTo(Change.Kind.FIND_OUT);
        assertThat(kind(aMunicipality().profile(), "elderly_alone", "many")).isEqualTo(Change.Kind.FIND_OUT);
        assertThat(kind(aMunicipality().profile(), "ngo_cooperation", "none")).isEqualTo(Change.Kind.FIND_OUT);
    }

    private static List<Response> changed(String question, Profile profile) {
        return Explored.CHOICES.changes(profile).stream()
                .filter(change -> change.question().equals(question))
                .map(Change::to)
                .toList();
    }

    private static Change.Kind kind(Profile profile, String question, String code) {
        return Explored.CHOICES.changes(profile).stream()
                .filter(change ->
                        change.question().equals(question) && change.to().equals(new Response.Chosen(List.of(code))))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
