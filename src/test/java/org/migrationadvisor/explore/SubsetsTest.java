package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;

/** The answers to questions that take several codes. */
class SubsetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"carers", "remittance_use", "destinations", "aims", "ngo_migration_work"})
    void lots_hold_every_answer_once_with_the_telling_codes_of_their_example(String id) {
        Question question = question(id);
        List<Set<String>> every = every(question);
        List<String> codes =
                question.options().stream().map(Question.Option::code).toList();

        for (Set<String> telling : List.of(Set.<String>of(), Set.copyOf(codes.subList(0, 2)), Set.copyOf(codes))) {
            List<Lot> lots = new Subsets(question).inLots(telling);
            Map<Set<String>, Double> shares = new HashMap<>();
            every.forEach(answer -> shares.merge(told(answer, telling), 1.0 / every.size(), Double::sum));
            assertThat(lots).hasSameSizeAs(shares.keySet()).allSatisfy(lot -> {
                Set<String> example = ((Response.Chosen) lot.answer()).codes();
                assertThat(every).contains(new TreeSet<>(example));
                assertThat(lot.share()).isCloseTo(shares.get(told(example, telling)), within(1e-12));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"carers", "aims", "return_kind"})
    void each_answer_is_drawn_as_often_as_the_others(String id) {
        Subsets subsets = new Subsets(question(id));
        int answers = every(question(id)).size();
        SplittableRandom chance = new SplittableRandom(7);

        Map<Response, Integer> drawn = new HashMap<>();
        IntStream.range(0, answers * 1_000).forEach(i -> drawn.merge(subsets.draw(chance), 1, Integer::sum));

        assertThat(drawn).hasSize(answers);
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(850, 1_150));
    }

    private static Question question(String id) {
        return TheProgram.knowledge().questionnaire().question(id).orElseThrow();
    }

    private static Set<String> told(Set<String> answer, Set<String> telling) {
        Set<String> told = new HashSet<>(answer);
        told.retainAll(telling);
        return told;
    }

    /** Every answer by the rules of profiles: some codes, no more than the question takes, none only alone. */
    private static List<Set<String>> every(Question question) {
        List<String> codes =
                question.options().stream().map(Question.Option::code).toList();
        return IntStream.range(1, 1 << codes.size())
                .<Set<String>>mapToObj(mask -> new TreeSet<>(IntStream.range(0, codes.size())
                        .filter(place -> (mask >> place & 1) == 1)
                        .mapToObj(codes::get)
                        .toList()))
                .filter(set -> set.size() <= question.atMost().orElse(codes.size()))
                .filter(set -> set.size() == 1 || !set.contains("none"))
                .toList();
    }
}
