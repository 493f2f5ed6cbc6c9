package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** Politics rewards what can be seen (domain.md, section 5, points 5 and 6); and health and education come first. */
class VisibilityTest {

    private static final String NEEDS = "children_left=many rights_cases=many elderly_alone=many ";
    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 23).profiles(520).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visibility_pressure=high election=later",
                "visibility_pressure=medium election=later",
                "visibility_pressure=medium election=within_1_year",
                "visibility_pressure=low election=within_1_year",
                "visibility_pressure=unknown election=within_1_year"
            })
    void under_pressure_or_with_an_election_near_visible_measures_rise(String pressure) {
        Advised pressed = thatAnswered(NEEDS + pressure).advised();
        Advised calm =
                thatAnswered(NEEDS + "visibility_pressure=low election=later").advised();

        assertThat(pressed.recommendation("homework-support").score())
                .isGreaterThan(calm.recommendation("homework-support").score());
    }

    @Test
    void pressure_counts_for_more_than_an_election_alone() {
        Advised pressed =
                thatAnswered(NEEDS + "visibility_pressure=high election=later").advised();
        Advised election = thatAnswered(NEEDS + "visibility_pressure=low election=within_1_year")
                .advised();

        assertThat(pressed.recommendation("homework-support").score())
                .isGreaterThan(election.recommendation("homework-support").score());
    }

    @Test
    void where_pressure_is_low_quiet_measures_are_not_punished() {
        Property.holds(PROFILES, profile -> {
            Advised calm = Advised.on(pressed(profile, "low", "later"));
            Advised pressed = Advised.on(pressed(profile, "high", "later"));

            calm.advice().recommendations().stream()
                    .filter(line -> measure(line.id()).visible().level() == Intervention.Level.LOW)
                    .forEach(line -> assertThat(line.score())
                            .as(line.id())
                            .isEqualTo(pressed.recommendation(line.id()).score()));
        });
    }

    @Test
    void where_pressure_is_low_no_measure_is_called_quiet() {
        Property.holds(
                PROFILES,
                profile -> assertThat(Advised.on(pressed(profile, "low", "later"))
                                .advice()
                                .recommendations())
                        .noneMatch(Advice.Recommendation::quiet));
    }

    @Test
    void under_pressure_each_quiet_measure_is_to_be_paired() {
        Property.holds(
                PROFILES,
                profile -> Advised.on(pressed(profile, "high", "later"))
                        .advice()
                        .recommendations()
                        .forEach(line -> assertThat(line.quiet())
                                .as(line.id())
                                .isEqualTo(measure(line.id()).visible().level() == Intervention.Level.LOW)));
    }

    @Test
    void each_quiet_measure_is_paired_where_something_visible_starts_in_time() {
        Property.holds(PROFILES, profile -> {
            Advised advised = Advised.on(pressed(profile, "high", "later"));

            advised.advice().recommendations().stream()
                    .filter(Advice.Recommendation::quiet)
                    .forEach(quiet -> {
                        boolean something = advised.advice().recommendations().stream()
                                        .anyMatch(line -> visible(line.id())
                                                && line.when().compareTo(quiet.when()) <= 0)
                                || advised.advice().running().stream().anyMatch(line -> visible(line.id()));
                        assertThat(quiet.pairedWith().isPresent())
                                .as(quiet.id())
                                .isEqualTo(something);
                    });
        });
    }

    @Test
    void pressure_delays_nothing() {
        Property.holds(
                PROFILES,
                profile -> Advised.on(pressed(profile, "high", "later"))
                        .advice()
                        .recommendations()
                        .forEach(line -> assertThat(line.when())
                                .as(line.id())
                                .isEqualTo(Advised.on(pressed(profile, "low", "later"))
                                        .start(line.id()))));
    }

    @Test
    void quiet_work_that_runs_is_to_be_made_visible_under_pressure() {
        Advised advised = thatAnswered("children_left=many relatives_group=active visibility_pressure=high")
                .advised();

        assertThat(advised.running("relatives-association").advice()).isEqualTo("make_visible");
    }

    @Test
    void work_that_runs_is_to_be_deepened_where_nothing_presses() {
        Advised advised = thatAnswered(
                        "children_left=many relatives_group=active visibility_pressure=low election=later")
                .advised();

        assertThat(advised.running("relatives-association").advice()).isEqualTo("deepen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"most", "nearly_all"})
    void where_health_and_education_absorb_the_means_what_schools_can_carry_rises(String burden) {
        Advised crowded = thatAnswered(NEEDS + "service_burden=" + burden).advised();
        Advised roomy = thatAnswered(NEEDS + "service_burden=leaves_room").advised();

        assertThat(crowded.recommendation("homework-support").score())
                .isGreaterThan(roomy.recommendation("homework-support").score());
    }

    @Test
    void where_health_and_education_absorb_the_means_what_health_posts_can_carry_rises() {
        Advised crowded = thatAnswered(NEEDS + "service_burden=nearly_all").advised();
        Advised roomy = thatAnswered(NEEDS + "service_burden=leaves_room").advised();

        assertThat(crowded.recommendation("elderly-support").score())
                .isGreaterThan(roomy.recommendation("elderly-support").score());
    }

    @Test
    void what_neither_schools_nor_health_posts_can_carry_does_not_rise() {
        Advised crowded = thatAnswered(NEEDS + "service_burden=nearly_all").advised();
        Advised roomy = thatAnswered(NEEDS + "service_burden=leaves_room").advised();

        assertThat(crowded.recommendation("migrant-legal-support").score())
                .isEqualTo(roomy.recommendation("migrant-legal-support").score());
    }

    private static Profile pressed(Profile profile, String pressure, String election) {
        return profile.with("visibility_pressure", chosen(pressure)).with("election", chosen(election));
    }

    private static boolean visible(String id) {
        return measure(id).visible().level() == Intervention.Level.HIGH;
    }

    private static Intervention measure(String id) {
        return TheProgram.knowledge().interventions().get(id);
    }

    private static Optional<Response> chosen(String code) {
        return Optional.of(new Response.Chosen(List.of(code)));
    }
}
