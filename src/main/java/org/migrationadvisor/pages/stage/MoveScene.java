package org.migrationadvisor.pages.stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.Standing;
import org.migrationadvisor.pages.Edition;

/** What moves in the advice when the room changes an answer. */
final class MoveScene {

    private static final int MOST_MOVES = 5;

    private final Edition edition;
    private final Advice before;
    private final Advice after;
    private final Run run;
    private final StageWords words;

    MoveScene(Edition edition, Advice before, Advice after, Run run) {
        this.edition = edition;
        this.before = before;
        this.after = after;
        this.run = run;
        this.words = new StageWords(edition);
    }

    Scene scene() {
        Difference difference = Difference.between(before, after);
        List<Difference.MeasureChange> elsewhere = difference.measures(Difference.How.MOVED).stream()
                .filter(moved -> otherwise(moved)
                        || !moved.pushed() && !rank(moved.before()).equals(rank(moved.after())))
                .sorted(Comparator.comparing(moved -> !otherwise(moved)))
                .toList();
        return new Scene.Moves(
                run.changes().stream()
                        .map(change -> new Scene.Moves.Changed(
                                edition.words().question(change.question()),
                                words.answer(change.question(), before.profile()),
                                words.answer(change.question(), after.profile())))
                        .toList(),
                Stream.of(
                                group("appeared", difference.measures(Difference.How.APPEARED), this::to),
                                group("vanished", difference.measures(Difference.How.VANISHED), this::to),
                                group("moved", elsewhere, this::elsewhere),
                                diagnoses(difference))
                        .filter(group -> !group.items().isEmpty())
                        .toList());
    }

    private Scene.Moves.Group diagnoses(Difference difference) {
        return group(
                "diagnoses",
                difference.diagnoses().stream()
                        .filter(change -> change.how() != Difference.How.OTHER_REASONS)
                        .toList(),
                change -> edition.say(
                        "stage-diagnosis-" + change.how().code(), "diagnosis", words.diagnosis(change.diagnosis())));
    }

    private <T> Scene.Moves.Group group(String key, List<T> changes, Function<T, String> said) {
        return new Scene.Moves.Group(
                edition.say("stage-moves-" + key),
                changes.stream().limit(MOST_MOVES).map(said).toList(),
                words.more(changes.size(), MOST_MOVES));
    }

    private String to(Difference.MeasureChange change) {
        return edition.say(
                "stage-moved-to", "measure", words.measure(change.intervention()), "to", place(change.after()));
    }

    private String elsewhere(Difference.MeasureChange change) {
        String measure = words.measure(change.intervention());
        return otherwise(change)
                ? edition.say(
                        "stage-moved", "measure", measure, "from", place(change.before()), "to", place(change.after()))
                : edition.say(
                        "stage-moved-rank",
                        "measure",
                        measure,
                        "from",
                        rank(change.before()),
                        "to",
                        rank(change.after()));
    }

    /** Whether a measure stands in another list or another period, and not only higher or lower. */
    private boolean otherwise(Difference.MeasureChange change) {
        return !place(change.before()).equals(place(change.after()));
    }

    private static String rank(Optional<Standing> standing) {
        return standing.flatMap(Standing::ranked)
                .map(ranked -> String.valueOf(ranked.rank()))
                .orElse("–");
    }

    private String place(Optional<Standing> standing) {
        return standing.map(this::place).orElseGet(() -> edition.say("stage-place-absent"));
    }

    private String place(Standing standing) {
        return standing.ranked()
                .map(ranked -> edition.code("when", ranked.when().code()))
                .orElseGet(() -> edition.say("stage-place-" + standing.place().code()));
    }
}
