package org.migrationadvisor.explore;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Profile;

/**
 * The pairs of changes that could bring about what no single change does. Left out is only what is known not to: pairs that touch
 * nothing of the measure in common, or leave something in its way untouched.
 */
final class Pairs {

    private final Parts parts;
    private final Parts.Start start;
    private final List<Tried> singles;
    private final List<Follow> follows;
    private final Map<Long, BitSet> wanted = new TreeMap<>();

    /** Two changes made together, and the numbers of the goals they are made for. */
    record Pair(ChangeSet changes, BitSet goals) {}

    /** A change that another one makes possible, since it opens the question. */
    private record Follow(Tried first, Change second, BitSet reached) {}

    Pairs(Parts parts, Parts.Start start, List<Tried> singles) {
        this.parts = parts;
        this.start = start;
        this.singles = singles;
        this.follows = singles.stream().flatMap(this::follows).toList();
    }

    private Stream<Follow> follows(Tried first) {
        Profile changed = first.change().applyTo(start.profile());
        return parts.deltas().opened(start.profile(), first.change()).stream()
                .flatMap(question -> parts.choices().changes(question, changed))
                .map(second -> new Follow(first, second, parts.reached(changed, second)));
    }

    /** Each pair worth trying, in the order of the questionnaire. */
    List<Pair> worthTrying(List<Goal> goals, BitSet open) {
        open.stream().forEach(number -> {
            Goal goal = goals.get(number);
            switch (goal.aim()) {
                case IN -> in(goal, number);
                case OUT -> out(goal, number);
                case LOWER -> lower(goal, number);
            }
        });
        return wanted.entrySet().stream()
                .map(entry -> new Pair(changes(entry.getKey()), entry.getValue()))
                .toList();
    }

    private void in(Goal goal, int number) {
        BitSet deciding = parts.reach().deciding(goal.intervention());
        BitSet inTheWay = parts.reach()
                .bits(
                        start
                                .standpoint()
                                .inTheWay(parts.advisor()
                                        .knowledge()
                                        .interventions()
                                        .get(goal.intervention()))
                                .stream());
        pairs(goal, (left, right) -> covers(left, right, inTheWay), number);
        following(
                goal,
                follow -> follow.reached().intersects(deciding)
                        && covers(follow.first().reached(), follow.reached(), inTheWay),
                number);
    }

    private void out(Goal goal, int number) {
        BitSet deciding = parts.reach().deciding(goal.intervention());
        pairs(goal, (left, right) -> common(left, right, deciding), number);
        following(goal, follow -> follow.reached().intersects(deciding), number);
    }

    private void lower(Goal goal, int number) {
        Overtaking overtaking = new Overtaking(goal.intervention(), parts.reach(), start.outcome());
        int[] candidates = candidates(goal, tried -> true);
        for (int i = 0; i < candidates.length; i++) {
            for (int j = i + 1; j < candidates.length; j++) {
                if (overtaking.possible(singles.get(candidates[i]), singles.get(candidates[j]))) {
                    want(candidates[i], candidates[j], number);
                }
            }
        }
        following(goal, follow -> true, number);
    }

    private void pairs(Goal goal, BiPredicate<BitSet, BitSet> worth, int number) {
        BitSet deciding = parts.reach().deciding(goal.intervention());
        int[] candidates = candidates(goal, tried -> tried.reaches(deciding));
        for (int i = 0; i < candidates.length; i++) {
            for (int j = i + 1; j < candidates.length; j++) {
                if (worth.test(
                        singles.get(candidates[i]).reached(),
                        singles.get(candidates[j]).reached())) {
                    want(candidates[i], candidates[j], number);
                }
            }
        }
    }

    /** That a measure runs already is no reason why it should or should not be recommended. */
    private int[] candidates(Goal goal, Predicate<Tried> worth) {
        return IntStream.range(0, singles.size())
                .filter(single -> worth.test(singles.get(single)))
                .filter(single -> !singles.get(single).change().toggles(goal.intervention()))
                .toArray();
    }

    private void following(Goal goal, Predicate<Follow> worth, int number) {
        IntStream.range(0, follows.size())
                .filter(follow -> worth.test(follows.get(follow)))
                .filter(follow -> !changes(key(singles.size(), follow)).toggles(goal.intervention()))
                .forEach(follow -> want(key(singles.size(), follow), number));
    }

    private void want(int left, int right, int number) {
        if (!singles.get(left)
                .change()
                .question()
                .equals(singles.get(right).change().question())) {
            want(key(left, right), number);
        }
    }

    private void want(long key, int number) {
        wanted.computeIfAbsent(key, none -> new BitSet()).set(number);
    }

    private static long key(int left, int right) {
        return ((long) left << Integer.SIZE) + right;
    }

    private ChangeSet changes(long key) {
        int left = (int) (key >> Integer.SIZE);
        int right = (int) key;
        return left == singles.size()
                ? new ChangeSet(List.of(
                        follows.get(right).first().change(), follows.get(right).second()))
                : new ChangeSet(
                        List.of(singles.get(left).change(), singles.get(right).change()));
    }

    private static boolean covers(BitSet left, BitSet right, BitSet all) {
        return all.stream().allMatch(condition -> left.get(condition) || right.get(condition));
    }

    private static boolean common(BitSet left, BitSet right, BitSet among) {
        return among.stream().anyMatch(condition -> left.get(condition) && right.get(condition));
    }
}
