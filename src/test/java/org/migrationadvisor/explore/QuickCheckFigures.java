package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.RandomProfiles;

/** How often a few questions give the advice of all, over complete random profiles that are always the same. */
final class QuickCheckFigures {

    private static final long SEED = 2026;
    private static final int PROFILES = 250;
    private static final int WITHHELD_FROM = 40;
    private static final int DRAWS = 5;

    private final List<Question> questions = TheProgram.knowledge().questionnaire().questions().stream()
            .filter(question -> !question.context())
            .toList();
    private final Set<String> quick =
            questions.stream().filter(Question::quickCheck).map(Question::id).collect(Collectors.toSet());
    private final List<Profile> profiles = complete();
    private final List<Outcome> full = outcomes(profiles);

    /** How well some questions stand for all: three shares. */
    private record Agreement(double lists, double firstFive, double first) {

        String row() {
            return percent(lists) + " | " + percent(firstFive) + " | " + percent(first);
        }
    }

    private static List<Profile> complete() {
        RandomProfiles random = new RandomProfiles(TheProgram.knowledge(), SEED);
        int shapes = RandomProfiles.Shape.values().length;
        return IntStream.range(0, PROFILES)
                .mapToObj(i -> random.profile(RandomProfiles.Shape.COMPLETE.ordinal() + i * shapes))
                .toList();
    }

    private static List<Outcome> outcomes(List<Profile> profiles) {
        return profiles.parallelStream().map(TheProgram.advisor()::outcome).toList();
    }

    /** The figures as they stand in the document. */
    String table() {
        Map<String, Double> influences = influences();
        List<String> byInfluence = influences.keySet().stream()
                .sorted(Comparator.comparing(id -> -influences.get(id)))
                .toList();
        Set<String> chosen = Set.copyOf(byInfluence.subList(0, quick.size()));
        StringBuilder table = new StringBuilder(
                "| questions answered | same list | first five found | first found |\n|---|---|---|---|\n");
        table.append("| the ")
                .append(quick.size())
                .append(" of the quick check | ")
                .append(agreement(quick).row());
        table.append(" |\n| the ")
                .append(quick.size())
                .append(" most influential | ")
                .append(agreement(chosen).row());
        table.append(" |\n| ")
                .append(quick.size())
                .append(" at random (mean of ")
                .append(DRAWS)
                .append(") | ")
                .append(drawn().row());
        table.append(" |\n\n| by influence | question | mean movement | in the quick check |\n|---|---|---|---|\n");
        for (int i = 0; i < byInfluence.size(); i++) {
            String id = byInfluence.get(i);
            if (i < quick.size() || quick.contains(id)) {
                table.append("| %d | `%s` | %s | %s |\n"
                        .formatted(
                                i + 1,
                                id,
                                String.format(Locale.ROOT, "%.3f", influences.get(id)),
                                quick.contains(id) ? "yes" : "no"));
            }
        }
        return table.toString();
    }

    private Agreement drawn() {
        List<Agreement> draws = new ArrayList<>();
        Random chance = new Random(SEED);
        for (int i = 0; i < DRAWS; i++) {
            List<String> ids =
                    new ArrayList<>(questions.stream().map(Question::id).toList());
            Collections.shuffle(ids, chance);
            draws.add(agreement(Set.copyOf(ids.subList(0, quick.size()))));
        }
        return new Agreement(
                draws.stream().mapToDouble(Agreement::lists).average().orElseThrow(),
                draws.stream().mapToDouble(Agreement::firstFive).average().orElseThrow(),
                draws.stream().mapToDouble(Agreement::first).average().orElseThrow());
    }

    private Agreement agreement(Set<String> asked) {
        List<Outcome> few = outcomes(profiles.stream()
                .map(profile -> {
                    Map<String, Response> answers = new TreeMap<>(profile.answers());
                    answers.keySet().retainAll(asked);
                    return new Profile(profile.municipality(), answers);
                })
                .toList());
        double lists = 0;
        double firstFive = 0;
        double first = 0;
        for (int i = 0; i < full.size(); i++) {
            Outcome all = full.get(i);
            Outcome some = few.get(i);
            lists += share(all.places().keySet().stream()
                    .map(id -> all.place(id) == some.place(id))
                    .toList());
            firstFive += share(all.recommended().stream()
                    .limit(Goal.FIRST)
                    .map(ranked -> some.place(ranked.id()) == Outcome.Place.RECOMMENDED)
                    .toList());
            first += some.recommended().stream()
                                    .findFirst()
                                    .filter(ranked -> new Goal(ranked.id(), Goal.Aim.LOWER).met(all))
                                    .isPresent()
                            || some.recommended().isEmpty()
                    ? 0
                    : 1;
        }
        return new Agreement(lists / full.size(), firstFive / full.size(), first / full.size());
    }

    private static double share(List<Boolean> hits) {
        return hits.isEmpty() ? 1 : (double) hits.stream().filter(hit -> hit).count() / hits.size();
    }

    /** How far the recommendations move, on average, when one answer of a complete profile is withheld. */
    private Map<String, Double> influences() {
        Map<String, Double> influences = new TreeMap<>();
        questions.forEach(question -> influences.put(
                question.id(),
                IntStream.range(0, WITHHELD_FROM)
                                .parallel()
                                .mapToDouble(i -> full.get(i)
                                        .distance(TheProgram.advisor()
                                                .outcome(profiles.get(i).with(question.id(), Optional.empty()))))
                                .boxed()
                                .sorted()
                                .mapToDouble(Double::doubleValue)
                                .sum()
                        / WITHHELD_FROM));
        return influences;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
