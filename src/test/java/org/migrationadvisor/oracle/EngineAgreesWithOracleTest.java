package org.migrationadvisor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.fixture.RuleCases;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;

/** Drools and a plain reading of the same files come to the same conclusions, from the same facts. */
class EngineAgreesWithOracleTest {

    private static final int PROFILES = 16_000;
    private static final SecondOpinion ORACLE = new SecondOpinion(TheProgram.knowledge(), Path.of("rules"));

    @Test
    void the_oracle_reads_every_rule_of_the_book() {
        Set<String> inTheBook = new TreeSet<>();
        TheProgram.rules().book().rules().forEach(rule -> inTheBook.add(rule.name()));

        Set<String> read = new TreeSet<>();
        Stream.concat(ORACLE.diagnosisRules().stream(), ORACLE.adviceRules().stream())
                .forEach(rule -> read.add(rule.name()));

        assertThat(read).isEqualTo(inTheBook);
    }

    @Test
    void engine_and_oracle_agree_on_thousands_of_random_profiles() {
        List<Profile> profiles = new RandomProfiles(TheProgram.knowledge(), 2026)
                .profiles(PROFILES)
                .toList();

        Property.holds(profiles, profile -> assertThat(differences(profile)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("knowledgeBaseCases")
    void engine_and_oracle_agree_on_the_cases_of_the_knowledge_base(Profile municipality) {
        assertThat(differences(municipality)).isEmpty();
    }

    @Test
    void engine_and_oracle_agree_on_every_case_of_every_rule() {
        List<RuleCases.RuleCase> cases = RuleCases.all();

        List<String> differences = cases.parallelStream()
                .flatMap(ruleCase -> differences(ruleCase.profile()))
                .toList();

        assertThat(cases).isNotEmpty();
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_facts_changes_nothing_in_any_case_of_any_rule(long seed) {
        List<String> differences = RuleCases.all().parallelStream()
                .flatMap(ruleCase -> differencesWhenShuffled(ruleCase.profile(), seed))
                .toList();

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("knowledgeBaseCases")
    void the_order_of_the_facts_changes_nothing_in_the_cases_of_the_knowledge_base(Profile municipality) {
        assertThat(differencesWhenShuffled(municipality, 4)).isEmpty();
    }

    static Stream<Profile> knowledgeBaseCases() {
        return TheProgram.knowledge().cases().values().stream().map(municipality -> municipality.profile());
    }

    /** What only one of both says about a profile. */
    private static Stream<String> differences(Profile profile) {
        Set<Oracle.Fires> engine = new HashSet<>();
        TheProgram.adviceFor(profile)
                .trace()
                .forEach(fired -> engine.add(new Oracle.Fires(fired.rule(), fired.matched(), fired.concluded())));
        return differences(profile, engine, ORACLE.fires(profile));
    }

    private static Stream<String> differences(Profile profile, Set<Oracle.Fires> engine, Set<Oracle.Fires> oracle) {
        return Stream.concat(
                engine.stream()
                        .filter(fires -> !oracle.contains(fires))
                        .map(fires -> "only the engine: " + fires + " for " + Property.inWords(profile)),
                oracle.stream()
                        .filter(fires -> !engine.contains(fires))
                        .map(fires -> "only the oracle: " + fires + " for " + Property.inWords(profile)));
    }

    /** Runs the engine twice on the same facts, in two orders. */
    private static Stream<String> differencesWhenShuffled(Profile profile, long seed) {
        List<Row> first = ORACLE.answers(profile);
        Set<Oracle.Fires> oracle = new HashSet<>();
        List<String> differences = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Object> facts =
                    new ArrayList<>((phase == Phase.DIAGNOSIS ? first : ORACLE.second(profile, first, oracle))
                            .stream().map(Row::fact).toList());
            List<Firing> inOrder = TheProgram.rules().reasoner(phase).run(facts);
            Collections.shuffle(facts, new Random(seed));
            List<Firing> shuffled = TheProgram.rules().reasoner(phase).run(facts);
            if (!inOrder.equals(shuffled)) {
                differences.add(phase + " of " + Property.inWords(profile) + ": " + inOrder + " became " + shuffled);
            }
            shuffled.forEach(firing -> oracle.add(fires(firing)));
        }
        return Stream.concat(differences.stream(), differences(profile, oracle, ORACLE.fires(profile)));
    }

    private static Oracle.Fires fires(Firing firing) {
        return new Oracle.Fires(
                firing.rule(),
                firing.matched().stream().map(Object::toString).toList(),
                firing.conclusion().toString());
    }
}
