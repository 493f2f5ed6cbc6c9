package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Ways.Found;

/** Finds the smallest sets of changes that meet goals: all single changes are made, then the pairs that could do what no single one does. */
final class Search {

    private final Parts parts;
    private final Parts.Start start;
    private final int mostPairs;
    private final Deadline deadline;
    private final List<Tried> singles;
    private int pairsTried;
    private Stopped stopped = Stopped.NOT;

    Search(Parts parts, Parts.Start start, int mostPairs, Deadline deadline) {
        this.parts = parts;
        this.start = start;
        this.mostPairs = mostPairs;
        this.deadline = deadline;
        this.singles = parts.choices().changes(start.profile()).parallelStream()
                .map(this::tried)
                .toList();
    }

    private Tried tried(Change change) {
        Profile changed = change.applyTo(start.profile());
        return new Tried(
                change, parts.reached(start.profile(), change), parts.advisor().outcome(changed));
    }

    /** How many times advice was given. */
    int runs() {
        return singles.size() + pairsTried;
    }

    /** What ended it before every pair was tried that could matter. */
    Stopped stopped() {
        return stopped;
    }

    /** The ways to each goal, in the order of the goals. */
    List<Ways> ways(List<Goal> goals) {
        List<List<ChangeSet>> found =
                new ArrayList<>(goals.stream().map(this::alone).toList());
        BitSet open = new BitSet();
        IntStream.range(0, goals.size())
                .filter(number -> found.get(number).isEmpty() && possible(goals.get(number)))
                .forEach(open::set);
        List<Pairs.Pair> pairs = new Pairs(parts, start, singles).worthTrying(goals, open);
        BitSet cut = together(goals, pairs, found);
        return IntStream.range(0, goals.size())
                .mapToObj(number -> ways(found.get(number), open.get(number), cut.get(number)))
                .toList();
    }

    private List<ChangeSet> alone(Goal goal) {
        return singles.stream()
                .filter(tried -> goal.met(tried.outcome()))
                .map(tried -> new ChangeSet(List.of(tried.change())))
                .filter(set -> !set.toggles(goal.intervention()))
                .toList();
    }

    /** Whether some answer touches each thing that is in the way. */
    private boolean possible(Goal goal) {
        return goal.aim() != Goal.Aim.IN
                || parts.reach()
                        .answerable(start.standpoint()
                                .inTheWay(parts.advisor()
                                        .knowledge()
                                        .interventions()
                                        .get(goal.intervention())));
    }

    /** Makes pairs as long as there is room and time, and gives the goals for which some were left. */
    private BitSet together(List<Goal> goals, List<Pairs.Pair> pairs, List<List<ChangeSet>> found) {
        List<Optional<BitSet>> met = pairs.stream().limit(mostPairs).toList().parallelStream()
                .map(pair -> deadline.passed() ? Optional.<BitSet>empty() : Optional.of(met(goals, pair)))
                .toList();
        BitSet cut = new BitSet();
        pairs.stream().skip(mostPairs).forEach(pair -> cut.or(pair.goals()));
        stopped = cut.isEmpty() ? Stopped.NOT : Stopped.PAIRS;
        for (int number = 0; number < met.size(); number++) {
            if (met.get(number).isEmpty()) {
                cut.or(pairs.get(number).goals());
                stopped = Stopped.TIME;
            } else {
                pairsTried++;
            }
        }
        for (int number = 0; number < goals.size(); number++) {
            int goal = number;
            List<ChangeSet> sets = IntStream.range(0, met.size())
                    .filter(pair ->
                            met.get(pair).filter(goalsMet -> goalsMet.get(goal)).isPresent())
                    .mapToObj(pair -> pairs.get(pair).changes())
                    .toList();
            if (!sets.isEmpty()) {
                found.set(number, sets);
            }
        }
        return cut;
    }

    private BitSet met(List<Goal> goals, Pairs.Pair pair) {
        Outcome outcome = parts.advisor().outcome(pair.changes().applyTo(start.profile()));
        BitSet met = new BitSet();
        pair.goals().stream().filter(number -> goals.get(number).met(outcome)).forEach(met::set);
        return met;
    }

    private static Ways ways(List<ChangeSet> sets, boolean searched, boolean cut) {
        List<ChangeSet> ordered =
                sets.stream().sorted(Comparator.comparing(ChangeSet::kind)).toList();
        if (sets.isEmpty() && !searched) {
            return new Ways(Found.NEVER, ordered);
        }
        if (cut) {
            return new Ways(Found.NOT_ALL_TRIED, ordered);
        }
        return new Ways(sets.isEmpty() ? Found.NOT_WITH_TWO : searched ? Found.TWO_ANSWERS : Found.ONE_ANSWER, ordered);
    }
}
