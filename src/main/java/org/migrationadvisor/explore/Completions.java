package org.migrationadvisor.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/**
 * Ways to fill in the open questions of a profile, from the first to the last; what an answer makes pointless is left out. Each answer to a question
 * is as likely as the others; of a question that takes several codes each set of them is an answer.
 */
final class Completions {
    /** Fixed, so that the same profile always gets the same shares. */
    private static final long SEED = 2013;

    private final Questionnaire questionnaire;
    private final Profile profile;
    private final Map<Question, Set<String>> telling;
    private final Map<String, Subsets> several = new HashMap<>();
    private final Map<String, List<Response>> single = new HashMap<>();

    /** @param telling the questions to fill in, in the order of the questionnaire, and of each the codes that make a difference */
    Completions(Parts parts, Profile profile, Map<Question, Set<String>> telling) {
        this.questionnaire = parts.advisor().knowledge().questionnaire();
        this.profile = profile;
        this.telling = telling;
        telling.keySet().forEach(question -> {
            if (question.kind() == Question.Kind.SEVERAL) {
                several.put(question.id(), new Subsets(question));
            } else {
                single.put(question.id(), parts.choices().answers(question));
            }
        });
    }

    /** How many there are at most when those that come to the same count once, or more than a limit. */
    long count(long limit) {
        long count = 1;
        for (Map.Entry<Question, Set<String>> open : telling.entrySet()) {
            String id = open.getKey().id();
            long lots = several.containsKey(id)
                    ? Subsets.lots(open.getValue())
                    : single.get(id).size();
            if (lots > limit || (count *= lots) > limit) {
                return limit + 1;
            }
        }
        return count;
    }

    /** All of them, of those that come to the same one that weighs as much as they. */
    Stream<Completion> all() {
        return from(List.copyOf(telling.keySet()), new Completion(profile, Map.of(), 1));
    }

    private Stream<Completion> from(List<Question> left, Completion begun) {
        if (left.isEmpty()) {
            return Stream.of(begun);
        }
        Question question = left.get(0);
        List<Question> others = left.subList(1, left.size());
        if (!questionnaire.applies(question, begun.profile())) {
            return from(others, begun);
        }
        return lots(question).stream()
                .flatMap(lot -> from(others, begun.with(question.id(), lot.answer(), lot.share())));
    }

    private List<Lot> lots(Question question) {
        if (several.containsKey(question.id())) {
            return several.get(question.id()).inLots(telling.get(question));
        }
        List<Response> answers = single.get(question.id());
        return answers.stream()
                .map(answer -> new Lot(answer, 1.0 / answers.size()))
                .toList();
    }

    /** Some of them, drawn at random and numbered from one on; each weighs 1. */
    Stream<Completion> drawn(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::draw);
    }

    private Completion draw(int number) {
        SplittableRandom chance = new SplittableRandom(SEED + number);
        Completion completion = new Completion(profile, Map.of(), 1);
        for (Question question : telling.keySet()) {
            if (questionnaire.applies(question, completion.profile())) {
                completion = completion.with(question.id(), draw(question, chance), 1);
            }
        }
        return completion;
    }

    private Response draw(Question question, SplittableRandom chance) {
        if (several.containsKey(question.id())) {
            return several.get(question.id()).draw(chance);
        }
        List<Response> answers = single.get(question.id());
        return answers.get(chance.nextInt(answers.size()));
    }
}
