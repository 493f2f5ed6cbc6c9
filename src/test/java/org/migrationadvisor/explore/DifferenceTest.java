package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.like;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Outcome.Place;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.explore.Difference.How;
import org.migrationadvisor.fixture.RandomProfiles;

class DifferenceTest {

    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 71).profiles(52).toList();

    @Test
    void nothing_changed_where_the_answers_are_the_same() {
        assertThat(PROFILES)
                .allSatisfy(profile -> assertThat(between(profile, profile)).matches(Difference::isEmpty));
    }

    @Test
    void a_diagnosis_appears_with_the_rules_for_it() {
        Profile before = thatAnswered("children_left=many").profile();
        Profile after = like(before).with("carers", "nobody").profile();

        Difference difference = between(before, after);

        assertThat(difference.diagnoses(How.APPEARED)).anySatisfy(change -> {
            assertThat(change.diagnosis()).isEqualTo("care-gap");
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).contains(Severity.SEVERE);
            assertThat(change.ended()).isEmpty();
            assertThat(change.begun()).contains("Children whom nobody looks after cannot wait");
        });
    }

    @Test
    void a_measure_appears_with_its_rank_and_the_diagnosis_that_calls_for_it() {
        Profile before = thatAnswered("settlement=rural").profile();
        Profile after = like(before).with("elderly_alone", "many").profile();

        Difference difference = between(before, after);

        assertThat(difference.measures(How.APPEARED)).anySatisfy(change -> {
            assertThat(change.intervention()).isEqualTo("elderly-support");
            assertThat(change.before().orElseThrow().place()).isEqualTo(Place.NOT_NEEDED);
            assertThat(change.after().orElseThrow().place()).isEqualTo(Place.RECOMMENDED);
            assertThat(change.after().orElseThrow().ranked()).isPresent();
            assertThat(change.begun()).contains("Old people who live alone should have somebody who looks in");
            assertThat(change.diagnoses()).contains("elderly-alone");
        });
    }

    @Test
    void a_measure_that_starts_to_run_vanishes_from_the_recommendations() {
        Profile before = thatAnswered("elderly_alone=many").profile();
        Profile after = like(before).with("running_measures", "elderly-support").profile();

        assertThat(between(before, after).measures(How.VANISHED)).anySatisfy(change -> {
            assertThat(change.intervention()).isEqualTo("elderly-support");
            assertThat(change.after().orElseThrow().place()).isEqualTo(Place.RUNNING);
            assertThat(change.after().orElseThrow().upkeep()).isPresent();
        });
    }

    @Test
    void a_measure_pushed_down_by_others_has_no_rules_of_its_own() {
        Profile before = thatAnswered("settlement=rural elderly_alone=some").profile();
        Profile after = like(before).with("children_left", "many").profile();

        assertThat(between(before, after).measures(How.MOVED))
                .filteredOn(Difference.MeasureChange::pushed)
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.ended()).isEmpty();
                    assertThat(change.begun()).isEmpty();
                    assertThat(change.before().orElseThrow().ranked())
                            .isNotEqualTo(change.after().orElseThrow().ranked());
                });
    }

    @Test
    void the_way_back_is_the_mirror_image() {
        for (int i = 1; i < PROFILES.size(); i++) {
            Difference there = between(PROFILES.get(i - 1), PROFILES.get(i));
            Difference back = between(PROFILES.get(i), PROFILES.get(i - 1));

            assertThat(mirrored(back)).isEqualTo(byMeasure(there));
        }
    }

    @Test
    void every_measure_that_changed_list_is_named() {
        for (int i = 1; i < PROFILES.size(); i++) {
            Map<String, Standing> before = Standing.all(TheProgram.adviceFor(PROFILES.get(i - 1)));
            Map<String, Standing> after = Standing.all(TheProgram.adviceFor(PROFILES.get(i)));
            List<String> changed = before.keySet().stream()
                    .filter(id -> !before.get(id).equals(after.get(id)))
                    .sorted()
                    .toList();

            assertThat(between(PROFILES.get(i - 1), PROFILES.get(i)).measures())
                    .filteredOn(change -> change.how() != How.OTHER_REASONS)
                    .extracting(Difference.MeasureChange::intervention)
                    .containsExactlyInAnyOrderElementsOf(changed);
        }
    }

    private static Difference between(Profile before, Profile after) {
        return Difference.between(TheProgram.adviceFor(before), TheProgram.adviceFor(after));
    }

    private static Map<String, List<Object>> byMeasure(Difference difference) {
        Map<String, List<Object>> sides = new TreeMap<>();
        difference
                .measures()
                .forEach(change -> sides.put(
                        change.intervention(),
                        List.of(change.before(), change.after(), change.ended(), change.begun())));
        return sides;
    }

    private static Map<String, List<Object>> mirrored(Difference difference) {
        Map<String, List<Object>> sides = new TreeMap<>();
        difference
                .measures()
                .forEach(change -> sides.put(
                        change.intervention(),
                        List.of(change.after(), change.before(), change.begun(), change.ended())));
        return sides;
    }
}
