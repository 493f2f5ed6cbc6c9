package org.migrationadvisor.pages.stage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.Standing;
import org.migrationadvisor.pages.Edition;

/** One answer is changed, and the room sees what moves. */
final class ChangeScenes {

    private static final int MOST_SUGGESTIONS = 4;
    private static final int MOST_MOVES = 6;

    private final Edition edition;
    private final Advice advice;
    private final Run run;
    private final StageWords words;
    private final Questionnaire questionnaire;

    ChangeScenes(Edition edition, Advice advice, Run run) {
        this.edition = edition;
        this.advice = advice;
        this.run = run;
        this.words = new StageWords(edition);
        this.questionnaire = edition.knowledge().questionnaire();
    }

    /** Answers that would open a measure that waits, and every question to choose from. */
    Scene changes() {
        String asked = run.change().map(change -> change.question().id()).orElse("");
        return new Scene.Changes(
                suggestions(),
                run.path(Screens.CHOICE),
                run.guess(),
                questionnaire.sections().stream()
                        .map(section -> new Scene.Changes.Theme(
                                edition.of(section.title()),
                                section.questions().stream()
                                        .filter(question -> question.kind() != Question.Kind.TEXT)
                                        .map(question -> new Scene.Changes.Asked(
                                                question.id(),
                                                edition.of(question.text()),
                                                question.id().equals(asked)))
                                        .toList()))
                        .toList());
    }

    private List<Scene.Changes.Suggestion> suggestions() {
        Set<String> seen = new TreeSet<>();
        return advice.notNow().stream()
                .filter(waiting -> waiting.missing().size() == 1)
                .flatMap(waiting -> waiting.missing().get(0).roads().stream()
                        .filter(road -> seen.add(road.question()))
                        .limit(1)
                        .map(road -> suggestion(waiting.id(), road)))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private Scene.Changes.Suggestion suggestion(String measure, Advice.Road road) {
        String code = road.needs().get(0);
        return new Scene.Changes.Suggestion(
                edition.words().question(road.question()),
                edition.words().answer(road.question(), code),
                words.measure(measure),
                run.changed(Screens.MOVES, road.question() + ":" + code));
    }

    /** The answers that the question has; a number is changed for its limits. */
    Scene choice(Change change) {
        Question question = change.question();
        String present = answer(question, advice.profile());
        Stream<String> codes = question.range().isPresent()
                ? Stream.of(
                                question.range().get().minimum(),
                                question.range().get().maximum())
                        .map(number -> number.toPlainString())
                : question.options().stream().map(Question.Option::code);
        return new Scene.Choice(
                edition.of(question.text()),
                present,
                Stream.concat(codes, Stream.of("unknown"))
                        .map(code -> option(question, code, present))
                        .toList());
    }

    private Scene.Choice.Option option(Question question, String code, String present) {
        Response response = Change.of(questionnaire, question.id() + ":" + code)
                .orElseThrow()
                .answer()
                .orElseThrow();
        String answer = edition.words().response(question.id(), response);
        return new Scene.Choice.Option(
                answer, run.changed(Screens.MOVES, question.id() + ":" + code), answer.equals(present));
    }

    private String answer(Question question, Profile profile) {
        return profile.answer(question.id())
                .map(response -> edition.words().response(question.id(), response))
                .orElseGet(() -> edition.code("answer", "unanswered"));
    }

    /** What became of measures and diagnoses. */
    Scene moves(Change change, Response answer, Advice after) {
        Difference difference = Difference.between(advice, after);
        List<Difference.MeasureChange> elsewhere = difference.measures(Difference.How.MOVED).stream()
                .filter(moved -> !moved.pushed())
                .toList();
        return new Scene.Moves(
                edition.of(change.question().text()),
                answer(change.question(), advice.profile()),
                edition.words().response(change.question().id(), answer),
                Stream.of(
                                diagnoses(difference),
                                group("appeared", difference.measures(Difference.How.APPEARED), this::to),
                                group("vanished", difference.measures(Difference.How.VANISHED), this::to),
                                group("moved", elsewhere, this::elsewhere))
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
        String before = place(change.before());
        String after = place(change.after());
        return before.equals(after)
                ? words.measure(change.intervention())
                : edition.say(
                        "stage-moved", "measure", words.measure(change.intervention()), "from", before, "to", after);
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
