package org.migrationadvisor.explore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;

/** Explorations of the program, and the same question asked by trying everything. */
final class Explored {

    static final Explorer EXPLORER = new Explorer(TheProgram.advisor());
    private static final Limits FEW_DRAWN = new Limits(Limits.WIDE.runs(), 20, Duration.ofHours(1));
    static final Choices CHOICES =
            new Choices(TheProgram.knowledge(), TheProgram.advisor().rules());

    private Explored() {}

    /** Without drawing many completions, for those who look at changes. */
    static Exploration changesOf(Profile profile) {
        return EXPLORER.explore(profile, FEW_DRAWN);
    }

    static List<Profile> cases() {
        return TheProgram.knowledge().cases().values().stream()
                .map(Case::profile)
                .toList();
    }

    static boolean recommended(Profile profile, String intervention) {
        return TheProgram.adviceFor(profile).recommendations().stream()
                .map(Advice.Recommendation::id)
                .anyMatch(intervention::equals);
    }

    static boolean first(Profile profile, String intervention) {
        return TheProgram.adviceFor(profile).recommendations().stream()
                .limit(5)
                .map(Advice.Recommendation::id)
                .anyMatch(intervention::equals);
    }

    /** Every set of one or two changes, those that open a question before an answer to it. */
    static Stream<ChangeSet> everySet(Profile profile) {
        List<Change> singles = CHOICES.changes(profile);
        List<ChangeSet> sets = new ArrayList<>();
        Set<String> asked =
                Set.copyOf(CHOICES.questions(profile).map(Question::id).toList());
        for (int i = 0; i < singles.size(); i++) {
            Change first = singles.get(i);
            sets.add(new ChangeSet(List.of(first)));
            for (Change second : singles.subList(i + 1, singles.size())) {
                if (!second.question().equals(first.question())) {
                    sets.add(new ChangeSet(List.of(first, second)));
                }
            }
            Profile changed = first.applyTo(profile);
            CHOICES.questions(changed)
                    .filter(question -> !asked.contains(question.id()))
                    .flatMap(question -> CHOICES.changes(question, changed))
                    .forEach(second -> sets.add(new ChangeSet(List.of(first, second))));
        }
        return sets.stream();
    }
}
