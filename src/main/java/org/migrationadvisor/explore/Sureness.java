package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;

/**
 * Finds how sure recommendations are. Where the open questions that can reach a recommendation have few completions all of them are
 * tried; for the others the same completions are drawn.
 */
final class Sureness {

    private static final int FEW = 500;
    private static final double NINETY_FIVE = 1.96;
    private static final double WIDEST = 0.5;
    private static final double EQUAL = 1e-9;
    private static final double NOISE = 0.1;

    private final Parts parts;
    private final Profile profile;
    private final int drawn;
    private final List<Question> open;
    private int runs;

    Sureness(Parts parts, Profile profile, int drawn) {
        this.parts = parts;
        this.profile = profile;
        this.drawn = drawn;
        this.open = parts.choices()
                .questions(profile)
                .filter(question -> !aboutCatalogue(question))
                .filter(question -> profile.answer(question.id())
                        .filter(response -> !response.equals(Response.UNKNOWN))
                        .isEmpty())
                .toList();
    }

    /** What already runs is no guess: nobody starts a measure by not answering. */
    private boolean aboutCatalogue(Question question) {
        Set<String> catalogue = parts.advisor().knowledge().interventions().keySet();
        return question.options().stream().anyMatch(option -> catalogue.contains(option.code()));
    }

    int runs() {
        return runs;
    }

    /** How sure each of these recommendations is. */
    Map<String, Robustness> of(List<String> recommended) {
        Map<List<Question>, List<String>> byQuestions = recommended.stream()
                .collect(Collectors.groupingBy(this::reaching, LinkedHashMap::new, Collectors.toList()));
        Map<String, Robustness> sure = new LinkedHashMap<>();
        List<String> many = new ArrayList<>();
        byQuestions.forEach((questions, measures) -> {
            Completions completions = new Completions(parts, profile, questions);
            if (completions.count(FEW) > FEW) {
                many.addAll(measures);
            } else {
                tallied(completions.all().toList(), measures, questions)
                        .forEach((id, tally) -> sure.put(
                                id, new Robustness(tally.share(), true, tally.completions(), 0, tally.hinges(EQUAL))));
            }
        });
        if (!many.isEmpty()) {
            List<Completion> completions =
                    new Completions(parts, profile, open).drawn(drawn).toList();
            double error = NINETY_FIVE * WIDEST / Math.sqrt(drawn);
            tallied(completions, many, open)
                    .forEach((id, tally) -> sure.put(
                            id,
                            new Robustness(
                                    tally.share(), false, drawn, error, hinges(tally.hinges(NOISE), reaching(id)))));
        }
        return sure;
    }

    /** A draw can make any question look as if it mattered; only those that can reach the recommendation do. */
    private static List<Robustness.Hinge> hinges(List<Robustness.Hinge> hinges, List<Question> reaching) {
        Set<String> ids = reaching.stream().map(Question::id).collect(Collectors.toSet());
        return hinges.stream().filter(hinge -> ids.contains(hinge.question())).toList();
    }

    private Map<String, Tally> tallied(List<Completion> completions, List<String> measures, List<Question> questions) {
        List<Outcome> outcomes = completions.parallelStream()
                .map(completion -> parts.advisor().outcome(completion.profile()))
                .toList();
        runs += completions.size();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        measures.forEach(id -> {
            Tally tally = new Tally(questions);
            for (int i = 0; i < outcomes.size(); i++) {
                tally.add(completions.get(i), outcomes.get(i).place(id) == Outcome.Place.RECOMMENDED);
            }
            tallies.put(id, tally);
        });
        return tallies;
    }

    /** The open questions whose answers can reach whether a measure is recommended, and those that can make such a question pointless. */
    private List<Question> reaching(String intervention) {
        BitSet deciding = parts.reach().deciding(intervention);
        Set<String> reaching = open.stream()
                .filter(question -> parts.choices().answers(question).stream()
                        .map(to -> new Change(question.id(), profile.answer(question.id()), to, Change.Kind.FIND_OUT))
                        .anyMatch(change -> parts.reached(profile, change).intersects(deciding)))
                .flatMap(question -> parts.deltas().withAbove(question).stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        return open.stream()
                .filter(question -> reaching.contains(question.id()))
                .toList();
    }
}
