package org.migrationadvisor.pages.stage;

import java.util.List;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.SideBySide;
import org.migrationadvisor.pages.Edition;

/** Several municipalities side by side. */
final class ComparedScenes {

    private static final int MOST_COMMON = 12;
    private static final int MOST_MEASURES = 5;
    private static final int MOST_ORIGINS = 4;
    private static final int MOST_ANSWERS = 12;

    private final Edition edition;
    private final SideBySide sides;
    private final StageWords words;

    ComparedScenes(Edition edition, SideBySide sides) {
        this.edition = edition;
        this.sides = sides;
        this.words = new StageWords(edition);
    }

    /** What is advised to all of them. */
    Scene common() {
        List<String> common = sides.common();
        return new Scene.Columns(List.of(new Scene.Columns.Column(
                edition.say("stage-in-all"),
                words.measures(common.stream().limit(MOST_COMMON).toList()),
                common.isEmpty() ? edition.say("stage-nothing-own") : words.more(common.size(), MOST_COMMON))));
    }

    /** Where the measures stand that are advised to some only, if there are any, spread over as few screens as it takes. */
    List<Scene> differences() {
        List<Scene.Table.Row> rows = sides.differing().stream()
                .map(differing -> new Scene.Table.Row(
                        words.measure(differing.intervention()),
                        differing.places().stream().map(this::place).toList()))
                .toList();
        return Screen.spread(rows, MOST_MEASURES).stream()
                .<Scene>map(part -> new Scene.Table(names(), part, "", ""))
                .toList();
    }

    private Scene.Table.Cell place(Outcome.Place place) {
        return new Scene.Table.Cell(edition.say("stage-place-" + place.code()), place == Outcome.Place.RECOMMENDED);
    }

    /** The measures that hang on a single answer, and that answer; what already runs somewhere is missing there for no other reason. */
    Scene origins() {
        return new Scene.Origins(
                sides.differing().stream()
                        .flatMap(differing -> differing.origins().stream()
                                .filter(origin -> differing.places().get(origin.without()) != Outcome.Place.RUNNING)
                                .filter(origin -> origin.questions().stream().anyMatch(set -> set.size() == 1))
                                .limit(1)
                                .map(origin -> origin(differing.intervention(), origin)))
                        .limit(MOST_ORIGINS)
                        .toList(),
                edition.say("stage-no-origins"));
    }

    private Scene.Origins.Origin origin(String measure, SideBySide.Origin origin) {
        String question = origin.questions().get(0).get(0);
        return new Scene.Origins.Origin(
                words.measure(measure),
                edition.words().question(question),
                said(sides.profiles().get(origin.with()), question),
                said(sides.profiles().get(origin.without()), question));
    }

    private Scene.Answered said(Profile profile, String question) {
        return new Scene.Answered(profile.municipality(), words.brief(question, profile.answer(question)));
    }

    /** The answers in which they differ, those that matter most to the advice first: as many questions as there is room for. */
    Scene answers() {
        int rows = MOST_ANSWERS / sides.profiles().size();
        List<SideBySide.Disputed> disputed = sides.disputed().stream()
                .filter(question -> question.influence() > 0)
                .toList();
        return new Scene.Table(
                names(),
                disputed.stream()
                        .limit(rows)
                        .map(question -> new Scene.Table.Row(
                                edition.words().question(question.question()),
                                question.answers().stream()
                                        .map(answer ->
                                                new Scene.Table.Cell(words.brief(question.question(), answer), true))
                                        .toList()))
                        .toList(),
                words.more(disputed.size(), rows),
                edition.say("stage-same-answers"));
    }

    private List<String> names() {
        return sides.profiles().stream().map(Profile::municipality).toList();
    }
}
