package org.migrationadvisor.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/** Lays profiles side by side. Thread-safe. */
public final class Neighbours {

    private final Advisor advisor;
    private final Questionnaire questionnaire;

    public Neighbours(Advisor advisor) {
        this.advisor = advisor;
        this.questionnaire = advisor.knowledge().questionnaire();
    }

    /** Several profiles, at least two, side by side. */
    public SideBySide sideBySide(List<Profile> profiles) {
        if (profiles.size() < 2) {
            throw new IllegalArgumentException("Side by side takes two profiles at least");
        }
        List<Outcome> outcomes = profiles.stream().map(advisor::outcome).toList();
        return new SideBySide(
                profiles, outcomes, common(outcomes), differing(profiles, outcomes), disputed(profiles, outcomes));
    }

    /** The questions that a group answered differently, those that matter most to their advice first. */
    public List<SideBySide.Disputed> disputed(List<Profile> profiles) {
        return disputed(profiles, profiles.stream().map(advisor::outcome).toList());
    }

    private static List<String> common(List<Outcome> outcomes) {
        return outcomes.get(0).places().keySet().stream()
                .filter(id -> outcomes.stream().allMatch(outcome -> recommended(outcome, id)))
                .sorted(Comparator.comparingInt(id ->
                        outcomes.stream().mapToInt(outcome -> rank(outcome, id)).sum()))
                .toList();
    }

    private List<SideBySide.Differing> differing(List<Profile> profiles, List<Outcome> outcomes) {
        Map<List<Profile>, Takeovers> takeovers = new HashMap<>();
        BiFunction<Profile, Profile, Takeovers> between = (with, without) ->
                takeovers.computeIfAbsent(List.of(with, without), both -> new Takeovers(advisor, with, without));
        return outcomes.get(0).places().keySet().stream()
                .filter(id -> outcomes.stream().anyMatch(outcome -> recommended(outcome, id))
                        && !outcomes.stream().allMatch(outcome -> recommended(outcome, id)))
                .map(id -> new SideBySide.Differing(
                        id,
                        outcomes.stream().map(outcome -> outcome.place(id)).toList(),
                        origins(id, profiles, outcomes, between)))
                .sorted(Comparator.comparingLong(differing -> -differing.places().stream()
                        .filter(place -> place == Outcome.Place.RECOMMENDED)
                        .count()))
                .toList();
    }

    /** @param between what happens when the second profile takes answers over from the first */
    private static List<SideBySide.Origin> origins(
            String id,
            List<Profile> profiles,
            List<Outcome> outcomes,
            BiFunction<Profile, Profile, Takeovers> between) {
        int with = IntStream.range(0, profiles.size())
                .filter(index -> recommended(outcomes.get(index), id))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, profiles.size())
                .filter(index -> !recommended(outcomes.get(index), id))
                .mapToObj(without -> new SideBySide.Origin(
                        with,
                        without,
                        between.apply(profiles.get(with), profiles.get(without)).bringingIn(id)))
                .toList();
    }

    private List<SideBySide.Disputed> disputed(List<Profile> profiles, List<Outcome> outcomes) {
        List<Map<String, Response>> counted =
                profiles.stream().map(questionnaire::counted).toList();
        return questionnaire.questions().stream()
                .filter(question -> !question.context())
                .map(Question::id)
                .filter(question -> known(question, counted).size() > 1)
                .map(question -> new SideBySide.Disputed(
                        question,
                        counted.stream()
                                .map(answers -> Optional.ofNullable(answers.get(question)))
                                .toList(),
                        influence(question, profiles, outcomes, known(question, counted))))
                .sorted(Comparator.comparingDouble(SideBySide.Disputed::influence)
                        .reversed())
                .toList();
    }

    /** The different known answers to a question; who does not know disagrees with nobody. */
    private static Set<Response> known(String question, List<Map<String, Response>> counted) {
        Set<Response> known = new LinkedHashSet<>();
        counted.stream()
                .map(answers -> answers.get(question))
                .filter(response -> response != null && !response.equals(Response.UNKNOWN))
                .forEach(known::add);
        return known;
    }

    private double influence(String question, List<Profile> profiles, List<Outcome> outcomes, Set<Response> known) {
        double mean = IntStream.range(0, profiles.size())
                .parallel()
                .boxed()
                .flatMap(index -> known.stream()
                        .filter(response ->
                                !profiles.get(index).answer(question).equals(Optional.of(response)))
                        .map(response -> outcomes.get(index)
                                .distance(advisor.outcome(profiles.get(index).with(question, Optional.of(response))))))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return Math.round(mean * 10_000) / 10_000.0;
    }

    private static boolean recommended(Outcome outcome, String id) {
        return outcome.place(id) == Outcome.Place.RECOMMENDED;
    }

    private static int rank(Outcome outcome, String id) {
        return IntStream.range(0, outcome.recommended().size())
                .filter(index -> outcome.recommended().get(index).id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
