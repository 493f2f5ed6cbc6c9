package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.RandomProfiles;

/** Whatever is sent once, twice or three times, late and out of order, has one effect or none, and overwrites nobody in silence. */
class AnySavesTest {

    private static final int ROUNDS = 40;

    private final List<String> questions = TheProgram.knowledge().questionnaire().questions().stream()
            .map(Question::id)
            .limit(6)
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void one_effect_each_and_nothing_overwritten_in_silence(long seed) {
        Random chance = new Random(seed);
        RandomProfiles profiles = new RandomProfiles(TheProgram.knowledge(), seed);
        try (Bench bench = Bench.sqlite()) {
            Created created = bench.assessments.create(profiles.profile(7), Bench.VERSION);
            Access access = bench.editing(created);
            Map<String, Saved> first = new HashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                List<Change> deliveries = deliveries(bench.assessments.current(access), chance, profiles, round);
                for (Change change : deliveries) {
                    Profile before = bench.assessments.current(access).profile();
                    Saved saved = bench.assessments.save(access, change);
                    check(bench, access, change, before, saved, first);
                }
            }
            everyRevisionIsTheWorkOfOnePage(bench.assessments.history(access));
        }
    }

    /** Three people load the same page, change some of it, and send it one to three times, in any order. */
    private List<Change> deliveries(Assessment shown, Random chance, RandomProfiles profiles, int round) {
        List<Change> deliveries = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            Profile wish = profiles.profile(round * 3 + person);
            Map<String, Optional<Response>> answers = new LinkedHashMap<>();
            for (String question : questions) {
                answers.put(question, (chance.nextInt(3) == 0 ? wish : shown.profile()).answer(question));
            }
            Change change = new Change(shown.revision(), Optional.empty(), answers, Map.of(), key(round, person));
            deliveries.addAll(Collections.nCopies(1 + chance.nextInt(3), change));
        }
        Collections.shuffle(deliveries, chance);
        return deliveries;
    }

    private static String key(int round, int person) {
        return round + "/" + person;
    }

    private void check(
            Bench bench, Access access, Change change, Profile before, Saved saved, Map<String, Saved> first) {
        Profile after = bench.assessments.current(access).profile();
        if (first.containsKey(change.key())) {
            assertThat(after).as("a repeated page has no second effect").isEqualTo(before);
            return;
        }
        if (saved instanceof Saved.Conflict conflict) {
            assertThat(after).as("a conflict saves nothing").isEqualTo(before);
            assertThat(conflict.clashes()).isNotEmpty();
            return;
        }
        first.put(change.key(), saved);
        Profile shown = bench.assessments.revision(access, change.base()).profile();
        for (String question : questions) {
            Given mine = Given.of(change.onto(shown), question);
            Given theirs = Given.of(before, question);
            boolean touched = !mine.same(Given.of(shown, question));
            assertThat(Given.of(after, question).same(touched ? mine : theirs))
                    .as("%s is what its last author said", question)
                    .isTrue();
            if (touched && !theirs.same(Given.of(shown, question))) {
                assertThat(theirs.same(mine)).as("nobody was overwritten").isTrue();
            }
        }
    }

    private void everyRevisionIsTheWorkOfOnePage(List<Revision> history) {
        Set<Profile> states = new HashSet<>();
        for (int i = 0; i + 1 < history.size(); i++) {
            ProfileDifference difference = ProfileDifference.between(
                    history.get(i + 1).profile(), history.get(i).profile());
            assertThat(difference.changed())
                    .isNotEmpty()
                    .extracting(ProfileDifference.Changed::question)
                    .isSubsetOf(questions);
            states.add(history.get(i).profile());
        }
        assertThat(states).hasSizeGreaterThan(ROUNDS / 4);
    }
}
