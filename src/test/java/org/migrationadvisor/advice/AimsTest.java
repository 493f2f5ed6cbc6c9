package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.TheProgram.adviceFor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** What a municipality wants orders advice between equals, and creates no need. */
class AimsTest {

    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 13).profiles(1_040).toList();

    @Test
    void other_aims_change_no_diagnosis() {
        Property.holds(
                PROFILES,
                profile -> assertThat(Advised.on(withOtherAims(profile)).severities())
                        .isEqualTo(Advised.on(withAims(profile)).severities()));
    }

    @Test
    void other_aims_move_no_measure_to_another_list() {
        Property.holds(
                PROFILES,
                profile -> assertThat(Advised.on(withOtherAims(profile)).places())
                        .isEqualTo(Advised.on(withAims(profile)).places()));
    }

    @Test
    void other_aims_change_no_score() {
        Property.holds(
                PROFILES,
                profile -> assertThat(each(withOtherAims(profile), Advice.Recommendation::score))
                        .isEqualTo(each(withAims(profile), Advice.Recommendation::score)));
    }

    @Test
    void other_aims_delay_no_measure() {
        Property.holds(
                PROFILES,
                profile -> assertThat(each(withOtherAims(profile), Advice.Recommendation::when))
                        .isEqualTo(each(withAims(profile), Advice.Recommendation::when)));
    }

    @Test
    void other_aims_reorder_equals_only() {
        Property.holds(
                PROFILES,
                profile -> assertThat(scoresByRank(withOtherAims(profile))).isEqualTo(scoresByRank(withAims(profile))));
    }

    @Test
    void between_equals_the_measure_that_serves_more_aims_comes_first() {
        Property.holds(PROFILES, profile -> {
            List<Advice.Recommendation> lines = adviceFor(withAims(profile)).recommendations();
            for (int i = 1; i < lines.size(); i++) {
                Advice.Recommendation above = lines.get(i - 1);
                Advice.Recommendation below = lines.get(i);
                assertThat(above.score() > below.score()
                                || above.favours().size() >= below.favours().size())
                        .as(above.id() + " above " + below.id())
                        .isTrue();
            }
        });
    }

    @Test
    void a_measure_serves_the_aims_that_the_municipality_chose() {
        Property.holds(
                PROFILES,
                profile -> adviceFor(withAims(profile)).recommendations().forEach(line -> {
                    List<String> served = new ArrayList<>(TheProgram.knowledge()
                            .interventions()
                            .get(line.id())
                            .aims());
                    served.retainAll(
                            ((Response.Chosen) withAims(profile).answer("aims").orElseThrow()).codes());

                    assertThat(line.favours()).as(line.id()).containsExactlyInAnyOrderElementsOf(served);
                }));
    }

    private static Profile withAims(Profile profile) {
        return drawn(profile, new Random(profile.municipality().hashCode()));
    }

    private static Profile withOtherAims(Profile profile) {
        return drawn(profile, new Random(31 + profile.municipality().hashCode()));
    }

    private static Profile drawn(Profile profile, Random chance) {
        List<String> aims =
                new ArrayList<>(TheProgram.knowledge().questionnaire().question("aims").orElseThrow().options().stream()
                        .map(Question.Option::code)
                        .toList());
        Collections.shuffle(aims, chance);
        return profile.with("aims", Optional.of(new Response.Chosen(aims.subList(0, 1 + chance.nextInt(3)))));
    }

    private static <T> Map<String, T> each(Profile profile, Function<Advice.Recommendation, T> value) {
        Map<String, T> each = new TreeMap<>();
        adviceFor(profile).recommendations().forEach(line -> each.put(line.id(), value.apply(line)));
        return each;
    }

    private static List<Double> scoresByRank(Profile profile) {
        return adviceFor(profile).recommendations().stream()
                .map(Advice.Recommendation::score)
                .toList();
    }
}
