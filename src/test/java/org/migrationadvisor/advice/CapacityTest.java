package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/**
 * The decisive finding, felt in every plan (domain.md, section 5, point 4): where nobody knows how to begin, or hands and means are missing,
 * the plan begins with learning and a small measure, and what is demanding waits.
 */
class CapacityTest {

    private static final Set<String> FOUNDATIONS =
            Set.of("staff-training", "peer-exchange", "migration-diagnostic", "ngo-partnership", "plan-embedding");
    private static final Set<String> LEARNING = Set.of("staff-training", "peer-exchange");
    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 19).profiles(520).toList();

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            child-protection-services | practice_knowledge=none | later
            child-protection-services | practice_knowledge=limited | later
            child-protection-services | migration_staff=nobody | later
            child-protection-services | budget_room=none | later
            child-protection-services | internal_coordination=poor | later
            child-protection-services | migration_staff=nobody budget_room=none | later
            return-value-chain | practice_knowledge=none | later
            return-value-chain | migration_staff=nobody | later
            return-value-chain | practice_knowledge=good | now
            return-value-chain | practice_knowledge=unknown | now
            return-value-chain | migration_staff=unknown budget_room=unknown | now
            return-value-chain | budget_room=small migration_staff=part_time | now
            family-strengthening | practice_knowledge=none | next
            family-strengthening | migration_staff=nobody | next
            family-strengthening | budget_room=small | now
            family-strengthening | practice_knowledge=good | now
            family-strengthening | practice_knowledge=unknown | now
            homework-support | practice_knowledge=none | now
            homework-support | practice_knowledge=none migration_staff=nobody budget_room=none | now
            """)
    void what_asks_more_waits_longer(String measure, String capacity, String when) {
        Advised advised = thatAnswered("children_left=many returns=many anchor_buyer=committed " + capacity)
                .advised();

        assertThat(advised.start(measure).code()).isEqualTo(when);
    }

    @Test
    void a_demanding_measure_is_led_by_a_capable_ngo_where_nobody_here_knows_how() {
        Advised advised = thatAnswered(
                        "children_left=many practice_knowledge=none ngo_migration_work=family_and_children ngo_cooperation=agreement")
                .advised();

        assertThat(advised.recommendation("child-relief-centre").lead()).isEqualTo("ngo");
        assertThat(advised.start("child-relief-centre")).isEqualTo(When.NEXT);
    }

    @Test
    void an_ngo_that_does_something_else_does_not_bring_a_demanding_measure_forward() {
        Advised advised = thatAnswered(
                        "children_left=many practice_knowledge=none ngo_migration_work=research ngo_cooperation=agreement")
                .advised();

        assertThat(advised.start("child-relief-centre")).isEqualTo(When.LATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "limited"})
    void the_plan_begins_with_learning_whatever_else_is_needed(String knowledge) {
        Property.holds(PROFILES, profile -> {
            Advised advised = Advised.on(notRunning(profile.with("practice_knowledge", chosen(knowledge))));

            assertThat(advised.inTime().get(0)).isIn(LEARNING);
        });
    }

    @Test
    void under_a_knowledge_gap_a_demanding_measure_comes_later_or_an_ngo_leads_it() {
        Property.holds(
                PROFILES,
                profile ->
                        Advised.on(profile.with("practice_knowledge", chosen("none")))
                                .advice()
                                .recommendations()
                                .stream()
                                .filter(line -> measure(line).demand() == Intervention.Level.HIGH
                                        && !measure(line).features().contains("public_duty"))
                                .forEach(line -> assertThat(line.when() == When.LATER
                                                || line.lead().equals("ngo"))
                                        .as(line.id())
                                        .isTrue()));
    }

    @Test
    void under_a_capacity_gap_every_demanding_measure_comes_later() {
        Property.holds(
                PROFILES,
                profile ->
                        Advised.on(profile.with("migration_staff", chosen("nobody")))
                                .advice()
                                .recommendations()
                                .stream()
                                .filter(line -> measure(line).demand() == Intervention.Level.HIGH)
                                .forEach(line ->
                                        assertThat(line.when()).as(line.id()).isEqualTo(When.LATER)));
    }

    @ParameterizedTest
    @CsvSource({
        "practice_knowledge, none",
        "practice_knowledge, limited",
        "migration_staff, nobody",
        "budget_room, none",
        "internal_coordination, poor"
    })
    void under_either_gap_no_measure_of_some_effort_starts_at_once(String question, String code) {
        Property.holds(
                PROFILES.subList(0, 260),
                profile -> Advised.on(profile.with(question, chosen(code))).advice().recommendations().stream()
                        .filter(line ->
                                measure(line).demand() != Intervention.Level.LOW && !FOUNDATIONS.contains(line.id()))
                        .forEach(line -> assertThat(line.when()).as(line.id()).isNotEqualTo(When.NOW)));
    }

    @Test
    void learning_finding_out_agreeing_and_planning_are_not_delayed() {
        Property.holds(PROFILES, profile -> {
            Profile thin = profile.with("practice_knowledge", chosen("none"))
                    .with("migration_staff", chosen("nobody"))
                    .with("budget_room", chosen("none"))
                    .with("plan_revision", chosen("within_1_year"));

            Advised.on(thin).advice().recommendations().stream()
                    .filter(line -> FOUNDATIONS.contains(line.id()))
                    .forEach(line -> assertThat(line.when()).as(line.id()).isEqualTo(When.NOW));
        });
    }

    @Test
    void where_nobody_knows_how_a_small_measure_is_among_the_first_steps() {
        Advised advised = thatAnswered("children_left=many practice_knowledge=none migration_staff=nobody")
                .advised();

        List<String> now = advised.advice().roadmap().get(When.NOW);

        assertThat(now)
                .anyMatch(id -> !FOUNDATIONS.contains(id)
                        && TheProgram.knowledge().interventions().get(id).demand() == Intervention.Level.LOW);
    }

    @Test
    void small_measures_outrank_demanding_ones_for_the_same_need_where_nobody_knows_how() {
        Advised advised = thatAnswered(
                        "children_left=many practice_knowledge=none migration_staff=nobody budget_room=none")
                .advised();

        assertThat(advised.recommended().indexOf("homework-support"))
                .isLessThan(advised.recommended().indexOf("child-protection-services"));
    }

    @Test
    void a_knowledge_gap_calls_for_learning() {
        Advised advised = thatAnswered("practice_knowledge=limited").advised();

        assertThat(advised.recommended()).contains("staff-training", "peer-exchange");
    }

    @Test
    void thin_capacity_makes_a_measure_later_and_not_impossible() {
        Property.holds(PROFILES, profile -> {
            Profile thin =
                    profile.with("practice_knowledge", chosen("none")).with("internal_coordination", chosen("poor"));
            Profile able =
                    profile.with("practice_knowledge", chosen("good")).with("internal_coordination", chosen("good"));

            assertThat(Advised.on(thin).advice().notNow())
                    .extracting(Advice.NotNow::id)
                    .isEqualTo(Advised.on(able).advice().notNow().stream()
                            .map(Advice.NotNow::id)
                            .toList());
        });
    }

    private static Intervention measure(Advice.Recommendation line) {
        return TheProgram.knowledge().interventions().get(line.id());
    }

    private static Profile notRunning(Profile profile) {
        return profile.with("running_measures", Optional.empty());
    }

    private static Optional<Response> chosen(String code) {
        return Optional.of(new Response.Chosen(List.of(code)));
    }
}
