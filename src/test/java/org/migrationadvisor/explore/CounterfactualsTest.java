package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.aMunicipality;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Goal.Aim;
import org.migrationadvisor.explore.Ways.Found;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** What would bring a measure in or take it out. */
class CounterfactualsTest {

    private static final int PAIRS_DRAWN = 300;
    private static final RandomProfiles RANDOM = new RandomProfiles(TheProgram.knowledge(), 83);

    @Test
    void every_change_named_for_a_case_does_what_is_said() {
        Property.holds(Explored.cases(), CounterfactualsTest::everyChangeDoesWhatIsSaid);
    }

    @Test
    void every_change_named_for_a_random_profile_does_what_is_said() {
        Property.holds(RANDOM.profiles(13).toList(), CounterfactualsTest::everyChangeDoesWhatIsSaid);
    }

    @Test
    @Tag("long")
    void every_change_named_for_many_random_profiles_does_what_is_said() {
        Property.holds(RANDOM.profiles(500).toList(), CounterfactualsTest::everyChangeDoesWhatIsSaid);
    }

    @Test
    void no_single_change_is_missed_nor_any_pair_drawn_at_random() {
        Property.holds(RANDOM.profiles(6).toList(), CounterfactualsTest::nothingDrawnIsMissed);
    }

    @Test
    @Tag("long")
    void no_smaller_set_is_missed_in_fifty_profiles() {
        Property.holds(RANDOM.profiles(50).toList(), CounterfactualsTest::nothingIsMissed);
    }

    @Test
    void starting_to_cooperate_is_a_change_the_municipality_can_make() {
        Profile profile =
                thatAnswered("ngo_presence=several ngo_cooperation=none").profile();

        assertThat(Explored.changesOf(profile).recommended())
                .filteredOn(line -> line.intervention().equals("ngo-partnership"))
                .singleElement()
                .satisfies(line -> assertThat(line.out().sets())
                        .filteredOn(set -> set.changes().get(0).question().equals("ngo_cooperation"))
                        .isNotEmpty()
                        .allMatch(ChangeSet::actionable));
    }

    @Test
    void what_is_never_advised_has_no_way_in() {
        assertThat(Explored.changesOf(aMunicipality().profile()).others())
                .filteredOn(line -> line.place() == Outcome.Place.NOT_ADVISED)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.in()).isEqualTo(new Ways(Found.NEVER, List.of())));
    }

    @Test
    void saying_that_a_measure_runs_is_no_way_to_take_it_out() {
        Profile profile =
                thatAnswered("elderly_alone=many running_measures=twinning").profile();
        Exploration exploration = Explored.changesOf(profile);

        assertThat(exploration.recommended())
                .allSatisfy(line -> assertThat(line.out().sets()).noneMatch(set -> set.toggles(line.intervention())));
        assertThat(exploration.others())
                .allSatisfy(line -> assertThat(line.in().sets()).noneMatch(set -> set.toggles(line.intervention())));
    }

    @Test
    void a_search_that_comes_to_its_limit_says_so_and_gives_what_it_has() {
        Profile profile = thatAnswered("elderly_alone=many").profile();

        Exploration cut = Explored.EXPLORER.explore(profile, new Limits(3, 20, Duration.ofHours(1)));
        Exploration whole = Explored.changesOf(profile);

        assertThat(cut.complete()).isFalse();
        assertThat(cut.others()).extracting(line -> line.in().found()).contains(Found.NOT_ALL_TRIED, Found.ONE_ANSWER);
        assertThat(whole.complete()).isTrue();
        for (int i = 0; i < whole.others().size(); i++) {
            assertThat(whole.others().get(i).in().sets())
                    .containsAll(cut.others().get(i).in().sets());
        }
    }

    @Test
    void the_same_profile_is_always_explored_alike() {
        Profile profile = RANDOM.profile(8);

        assertThat(Explored.changesOf(profile)).isEqualTo(Explored.changesOf(profile));
    }

    private static void everyChangeDoesWhatIsSaid(Profile profile) {
        Exploration exploration = Explored.changesOf(profile);
        exploration.recommended().forEach(line -> {
            assertThat(line.out().sets())
                    .noneMatch(set -> Explored.recommended(set.applyTo(profile), line.intervention()));
            line.lower()
                    .ifPresent(lower -> assertThat(lower.sets())
                            .noneMatch(set -> Explored.first(set.applyTo(profile), line.intervention())));
        });
        exploration
                .others()
                .forEach(line -> assertThat(line.in().sets())
                        .allMatch(set -> Explored.recommended(set.applyTo(profile), line.intervention())));
    }

    /** Tries every single change and some pairs; what does it must be named, unless a smaller set does. */
    private static void nothingDrawnIsMissed(Profile profile) {
        Exploration exploration = Explored.changesOf(profile);
        Random chance = new Random(PAIRS_DRAWN);
        List<ChangeSet> all = Explored.everySet(profile).toList();
        double share = (double) PAIRS_DRAWN / all.size();
        all.stream()
                .filter(set -> set.changes().size() == 1 || chance.nextDouble() < share)
                .forEach(set -> {
                    Outcome outcome = TheProgram.advisor().outcome(set.applyTo(profile));
                    exploration.recommended().forEach(line -> {
                        named(new Goal(line.intervention(), Aim.OUT), set, outcome, List.of(line.out()));
                        line.lower()
                                .ifPresent(lower -> named(
                                        new Goal(line.intervention(), Aim.LOWER),
                                        set,
                                        outcome,
                                        List.of(lower, line.out())));
                    });
                    exploration
                            .others()
                            .forEach(line ->
                                    named(new Goal(line.intervention(), Aim.IN), set, outcome, List.of(line.in())));
                });
    }

    private static void named(Goal goal, ChangeSet set, Outcome outcome, List<Ways> ways) {
        boolean smallest = set.changes().size() == 1 || ways.get(0).found() != Found.ONE_ANSWER;
        if (smallest && goal.met(outcome) && !set.toggles(goal.intervention())) {
            assertThat(ways.stream().flatMap(way -> way.sets().stream()))
                    .as(goal.toString())
                    .contains(set);
        }
    }

    /** Tries every one and two changes and looks whether the exploration names exactly the smallest that do it. */
    private static void nothingIsMissed(Profile profile) {
        Exploration exploration = Explored.changesOf(profile);
        List<ChangeSet> sets = Explored.everySet(profile).toList();
        List<Outcome> outcomes = sets.parallelStream()
                .map(set -> TheProgram.advisor().outcome(set.applyTo(profile)))
                .toList();
        exploration.recommended().forEach(line -> {
            Set<String> out = smallest(new Goal(line.intervention(), Aim.OUT), sets, outcomes);
            assertThat(written(line.out())).as("out " + line.intervention()).isEqualTo(out);
            line.lower().ifPresent(lower -> {
                Set<String> below = smallest(new Goal(line.intervention(), Aim.LOWER), sets, outcomes);
                below.removeAll(out);
                assertThat(written(lower)).as("lower " + line.intervention()).isEqualTo(below);
            });
        });
        exploration
                .others()
                .forEach(line -> assertThat(written(line.in()))
                        .as("in " + line.intervention())
                        .isEqualTo(smallest(new Goal(line.intervention(), Aim.IN), sets, outcomes)));
    }

    private static Set<String> smallest(Goal goal, List<ChangeSet> sets, List<Outcome> outcomes) {
        Set<String> ones = new TreeSet<>();
        Set<String> twos = new TreeSet<>();
        for (int i = 0; i < sets.size(); i++) {
            if (goal.met(outcomes.get(i)) && !sets.get(i).toggles(goal.intervention())) {
                (sets.get(i).changes().size() == 1 ? ones : twos).add(written(sets.get(i)));
            }
        }
        return ones.isEmpty() ? twos : ones;
    }

    private static Set<String> written(Ways ways) {
        return ways.sets().stream().map(CounterfactualsTest::written).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String written(ChangeSet set) {
        return set.changes().stream()
                .map(change -> change.question() + "=" + change.to())
                .collect(Collectors.joining(" "));
    }
}
