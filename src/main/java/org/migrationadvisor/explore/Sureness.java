package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;

/**
 * Finds how sure recommendations are. Where the open questions that can reach a recommendation have few completions all of them are
 * tried; for the others the same completions are drawn, fewer when the time is over.
 */
final class Sureness {
    private static final int FEW = 500;
    private static final int AT_ONCE = 250;
    private static final double NINETY_FIVE = 1.96;
    private static final double WIDEST = 0.5;
    private static final double EQUAL = 1e-9;
    private static final double NOISE = 0.1;

    private final Parts parts;
    private final Profile profile;
    private final int most;
    private final Deadline deadline;
    private final List<Question> open;
    private int runs;
    private boolean stopped;

    /** A completion, and what the advice comes to under it. */
    private record Advised(Completion completion, Outcome outcome) {}

    /** @param most how many completions are drawn where there are too many to try all */
    Sureness(Parts parts, Profile profile, int most, Deadline deadline) {
        this.parts = parts;
        this.profile = profile;
        this.most = most;
        this.deadline = deadline;
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

    /** Whether fewer completions were drawn, since the time was over. */
    boolean stopped() {
        return stopped;
    }

    /** How sure each of these recommendations is. */
    Map<String, Robustness> of(List<String> recommended) {
        Map<Map<Question, Set<String>>, List<String>> byTelling = recommended.stream()
                .collect(Collectors.groupingBy(this::telling, LinkedHashMap::new, Collectors.toList()));
        Map<String, Robustness> sure = new LinkedHashMap<>();
        Map<String, Map<Question, Set<String>>> many = new LinkedHashMap<>();
        byTelling.forEach((telling, measures) -> {
            Completions completions = new Completions(parts, profile, telling);
            if (completions.count(FEW) > FEW || deadline.passed()) {
                measures.forEach(id -> many.put(id, telling));
            } else {
                List<Advised> all = advised(completions.all());
                measures.forEach(id -> sure.put(id, exact(tally(all, id, telling))));
            }
        });
        if (!many.isEmpty()) {
            List<Advised> drawn = drawn();
            many.forEach((id, telling) -> sure.put(id, drawn(tally(drawn, id, telling))));
        }
        return sure;
    }

    private static Robustness exact(Tally tally) {
        return new Robustness(tally.share(), true, tally.completions(), 0, tally.hinges(EQUAL));
    }

    private static Robustness drawn(Tally tally) {
        double error = NINETY_FIVE * WIDEST / Math.sqrt(tally.completions());
        return new Robustness(tally.share(), false, tally.completions(), error, tally.hinges(NOISE));
    }

    /** Completions of every open question, whichever recommendation it can reach. */
    private List<Advised> drawn() {
        Map<Question, Set<String>> all = new LinkedHashMap<>();
        open.forEach(question -> all.put(question, Set.of()));
        Completions completions = new Completions(parts, profile, all);
        List<Advised> drawn = new ArrayList<>();
        while (drawn.size() < most && !stopped) {
            drawn.addAll(advised(completions.drawn(drawn.size(), Math.min(most, drawn.size() + AT_ONCE))));
            stopped = drawn.size() < most && deadline.passed();
        }
        return drawn;
    }

    private List<Advised> advised(Stream<Completion> completions) {
        List<Advised> advised = completions.toList().parallelStream()
                .map(completion -> new Advised(completion, parts.advisor().outcome(completion.profile())))
                .toList();
        runs += advised.size();
        return advised;
    }

    private static Tally tally(List<Advised> completions, String measure, Map<Question, Set<String>> telling) {
        Tally tally = new Tally(telling);
        completions.forEach(advised ->
                tally.add(advised.completion(), advised.outcome().place(measure) == Outcome.Place.RECOMMENDED));
        return tally;
    }

    /**
     * The open questions whose answers can reach whether a measure is recommended, and those that can make such a question pointless; of each the
     * codes that do.
     */
    private Map<Question, Set<String>> telling(String intervention) {
        BitSet deciding = parts.reach().deciding(intervention);
        Set<Question> reaching = open.stream()
                .filter(question -> parts.choices().answers(question).stream()
                        .map(to -> new Change(question.id(), profile.answer(question.id()), to, Change.Kind.FIND_OUT))
                        .anyMatch(change -> parts.reached(profile, change).intersects(deciding)))
                .flatMap(question -> parts.deltas().withAbove(question).stream())
                .collect(Collectors.toSet());
        Map<Question, Set<String>> telling = new LinkedHashMap<>();
        open.stream().filter(reaching::contains).forEach(question -> telling.put(question, codes(question, deciding)));
        return telling;
    }

    /** The codes of a question that can reach some conditions, or make another question pointless. */
    private Set<String> codes(Question question, BitSet deciding) {
        return question.options().stream()
                .map(Question.Option::code)
                .filter(code -> parts.reach()
                                .of(Set.of(new Fact(Fact.Kind.ANSWER, question.id(), code)))
                                .intersects(deciding)
                        || closes(question, code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean closes(Question question, String code) {
        return parts.advisor().knowledge().questionnaire().questions().stream()
                .flatMap(other -> other.askedWhen().stream())
                .filter(when -> when.question().equals(question.id()))
                .anyMatch(when -> when.is().contains(code) || when.isNot().contains(code));
    }
}
