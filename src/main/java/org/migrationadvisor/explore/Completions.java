package org.migrationadvisor.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/** Ways to fill in the open questions of a profile, from the first to the last; what an answer makes pointless is left out. */
final class Completions {

    /** Fixed, so that the same profile always gets the same shares. */
    private static final long SEED = 2013;

    private final Questionnaire questionnaire;
    private final Profile profile;
    private final List<Question> questions;
    private final Map<String, List<Response>> answers = new HashMap<>();

    /** @param questions to fill in, in the order of the questionnaire */
    Completions(Parts parts, Profile profile, List<Question> questions) {
        this.questionnaire = parts.advisor().knowledge().questionnaire();
        this.profile = profile;
        this.questions = questions;
        questions.forEach(question -> answers.put(question.id(), parts.choices().answers(question)));
    }

    /** How many there are at most, or more than a limit. */
    long count(long limit) {
        long count = 1;
        for (List<Response> possible : answers.values()) {
            count *= possible.size();
            if (count > limit) {
                return count;
            }
        }
        return count;
    }

    /** All of them. */
    Stream<Completion> all() {
        return from(0, new Completion(profile, Map.of(), 1));
    }

    private Stream<Completion> from(int index, Completion begun) {
        if (index == questions.size()) {
            return Stream.of(begun);
        }
        Question question = questions.get(index);
        if (!questionnaire.applies(question, begun.profile())) {
            return from(index + 1, begun);
        }
        List<Response> possible = answers.get(question.id());
        return possible.stream()
                .flatMap(response -> from(index + 1, filled(begun, question, response, possible.size())));
    }

    /** Some of them, drawn at random: each with weight 1. */
    Stream<Completion> drawn(int count) {
        return IntStream.range(0, count).mapToObj(this::draw);
    }

    private Completion draw(int number) {
        SplittableRandom chance = new SplittableRandom(SEED + number);
        Completion completion = new Completion(profile, Map.of(), 1);
        for (Question question : questions) {
            if (questionnaire.applies(question, completion.profile())) {
                List<Response> possible = answers.get(question.id());
                completion = filled(completion, question, possible.get(chance.nextInt(possible.size())), 1);
            }
        }
        return completion;
    }

    private static Completion filled(Completion begun, Question question, Response response, int ways) {
        Map<String, Response> answers = new TreeMap<>(begun.answers());
        answers.put(question.id(), response);
        return new Completion(
                begun.profile().with(question.id(), Optional.of(response)), answers, begun.weight() / ways);
    }
}
