package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Advised.Place;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.rule.Rule;

/** Finds by itself, among random profiles, one in which each thing happens and one in which it does not: nothing in the product is dead. */
class EveryRuleMattersTest {

    private static final int BATCH = 520;
    private static final int BATCHES = 12;
    private static final RandomProfiles RANDOM = new RandomProfiles(TheProgram.knowledge(), 29);

    private static final Map<String, Set<Boolean>> RECOMMENDED = new HashMap<>();
    private static final Map<String, Set<Boolean>> FIRED = new HashMap<>();
    private static final Map<String, Set<Boolean>> DIAGNOSED = new HashMap<>();
    private static final Map<String, Set<Boolean>> CONTRADICTED = new HashMap<>();
    private static final Map<String, Set<Place>> PLACES = new HashMap<>();

    @BeforeAll
    static void searchUntilEverythingHasHappened() {
        for (int batch = 0; batch < BATCHES && !complete(); batch++) {
            int first = batch * BATCH;
            IntStream.range(first, first + BATCH)
                    .parallel()
                    .mapToObj(RANDOM::profile)
                    .map(Advised::on)
                    .toList()
                    .forEach(EveryRuleMattersTest::note);
        }
    }

    private static void note(Advised advised) {
        note(RECOMMENDED, TheProgram.knowledge().interventions().keySet(), Set.copyOf(advised.recommended()));
        note(FIRED, ruleNames(), advised.fired());
        note(
                DIAGNOSED,
                TheProgram.knowledge().diagnoses().keySet(),
                advised.severities().keySet());
        note(
                CONTRADICTED,
                TheProgram.knowledge().contradictions().keySet(),
                Set.copyOf(advised.advice().contradictions()));
        advised.places()
                .forEach((id, places) ->
                        PLACES.computeIfAbsent(id, none -> new TreeSet<>()).addAll(places));
    }

    private static void note(Map<String, Set<Boolean>> seen, Set<String> all, Set<String> happened) {
        all.forEach(id -> seen.computeIfAbsent(id, none -> new TreeSet<>()).add(happened.contains(id)));
    }

    private static boolean complete() {
        return !FIRED.isEmpty()
                && FIRED.values().stream()
                                .filter(outcomes -> outcomes.size() == 2)
                                .count()
                        == FIRED.size() - 1
                && RECOMMENDED.values().stream()
                                .filter(outcomes -> outcomes.size() == 2)
                                .count()
                        == RECOMMENDED.size() - 1
                && CONTRADICTED.values().stream().allMatch(outcomes -> outcomes.size() == 2);
    }

    private static Set<String> ruleNames() {
        return TheProgram.rules().book().rules().stream().map(Rule::name).collect(Collectors.toSet());
    }

    @Test
    void every_intervention_but_remittance_tax_is_recommended_to_somebody() {
        assertThat(never(RECOMMENDED, true)).containsExactly("remittance-tax");
    }

    @Test
    void no_intervention_is_recommended_to_everybody() {
        assertThat(never(RECOMMENDED, false)).isEmpty();
    }

    @Test
    void every_rule_fires_for_somebody() {
        assertThat(never(FIRED, true)).isEmpty();
    }

    @Test
    void every_rule_but_those_over_the_catalogue_alone_stays_silent_for_somebody() {
        Set<String> overTheCatalogueAlone = TheProgram.rules().book().rules().stream()
                .filter(rule -> rule.patterns().stream()
                        .allMatch(pattern -> List.of("Link", "Intervention").contains(pattern.fact())))
                .map(Rule::name)
                .collect(Collectors.toSet());

        assertThat(never(FIRED, false)).isEqualTo(overTheCatalogueAlone);
    }

    @Test
    void every_diagnosis_holds_for_somebody_and_not_for_everybody() {
        assertThat(DIAGNOSED)
                .allSatisfy((id, outcomes) -> assertThat(outcomes).as(id).hasSize(2));
    }

    @Test
    void every_contradiction_is_found_in_some_answers_and_not_in_all() {
        assertThat(CONTRADICTED)
                .allSatisfy((id, outcomes) -> assertThat(outcomes).as(id).hasSize(2));
    }

    @Test
    void every_measure_that_has_prerequisites_is_kept_for_later_somewhere() {
        Set<String> demanding = TheProgram.knowledge().interventions().values().stream()
                .filter(intervention -> !intervention.requirements().isEmpty())
                .map(intervention -> intervention.id())
                .collect(Collectors.toSet());

        assertThat(demanding).allSatisfy(id -> assertThat(PLACES.get(id)).as(id).contains(Place.NOT_NOW));
    }

    @Test
    void every_intervention_but_remittance_tax_runs_somewhere_and_is_not_needed_somewhere() {
        PLACES.forEach((id, places) -> {
            if (!id.equals("remittance-tax")) {
                assertThat(places).as(id).contains(Place.RUNNING, Place.NOT_NEEDED);
            }
        });
    }

    /** The ids for which something never happened ({@code true}), or always did ({@code false}). */
    private static Set<String> never(Map<String, Set<Boolean>> seen, boolean outcome) {
        return seen.entrySet().stream()
                .filter(entry -> !entry.getValue().contains(outcome))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
