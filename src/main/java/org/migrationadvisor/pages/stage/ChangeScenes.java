package org.migrationadvisor.pages.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.explore.ChangeSet;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Ways;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.explore.PinText;

/** What the room can change: the answers that bring a measure in, and any other. */
final class ChangeScenes {

    private static final int MOST_WAYS = 4;
    private static final String UNKNOWN = "unknown";

    private final Edition edition;
    private final Supplier<Exploration> exploration;
    private final Run run;
    private final StageWords words;
    private final Questionnaire questionnaire;

    /** @param exploration what would change the advice to the municipality as it is */
    ChangeScenes(Edition edition, Supplier<Exploration> exploration, Run run) {
        this.edition = edition;
        this.exploration = exploration;
        this.run = run;
        this.words = new StageWords(edition);
        this.questionnaire = edition.knowledge().questionnaire();
    }

    /** The fewest answers that bring one measure in. */
    Scene openings(String measure) {
        Ways ways = exploration.get().others().stream()
                .filter(other -> other.intervention().equals(measure))
                .findFirst()
                .orElseThrow()
                .in();
        return new Scene.Openings(
                words.measure(measure),
                edition.say("stage-opens-" + ways.found().code()),
                ways.sets().stream()
                        .limit(MOST_WAYS)
                        .map(set -> way(set, kind(set)))
                        .toList(),
                words.more(ways.sets().size(), MOST_WAYS));
    }

    private String kind(ChangeSet set) {
        return edition.code("change_kind", set.kind().code());
    }

    private Scene.Way way(ChangeSet set, String about) {
        return new Scene.Way(
                set.changes().stream()
                        .map(change -> words.answered(change.question(), change.to()))
                        .toList(),
                about,
                run.moves(set));
    }

    /** Single answers that each bring something in, and every question to choose from. */
    Scene changes() {
        return new Scene.Changes(
                suggestions(),
                run.path(Screens.CHOICE),
                run.guess(),
                themes(run.question().orElse("")));
    }

    /** Those that the local government can bring about itself come first, and what is called for before what is not. */
    private List<Scene.Way> suggestions() {
        Map<ChangeSet, List<String>> opened = new LinkedHashMap<>();
        exploration.get().others().stream()
                .filter(other -> other.in().found() == Ways.Found.ONE_ANSWER)
                .sorted(Comparator.comparing(other -> other.place() != Outcome.Place.NOT_NOW))
                .forEach(other -> opened.computeIfAbsent(other.in().sets().get(0), none -> new ArrayList<>())
                        .add(other.intervention()));
        return opened.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().kind()))
                .limit(MOST_WAYS)
                .map(entry -> way(
                        entry.getKey(),
                        edition.say(
                                "stage-brings-in", "measures", String.join("; ", words.measures(entry.getValue())))))
                .toList();
    }

    /** The questions that apply, but those that are answered in free words. */
    private List<Scene.Changes.Theme> themes(String chosen) {
        Profile profile = run.municipality().profile();
        return questionnaire.sections().stream()
                .map(section -> new Scene.Changes.Theme(
                        edition.of(section.title()),
                        section.questions().stream()
                                .filter(question -> question.kind() != Question.Kind.TEXT)
                                .filter(question -> questionnaire.applies(question, profile))
                                .map(question -> new Scene.Changes.Asked(
                                        question.id(),
                                        edition.of(question.text()),
                                        question.id().equals(chosen)))
                                .toList()))
                .toList();
    }

    /** The answers that a question has. */
    Scene choice(Question question) {
        String present = words.answer(question.id(), run.municipality().profile());
        return new Scene.Choice(
                edition.of(question.text()),
                present,
                Stream.concat(question.options().stream().map(Question.Option::code), Stream.of(UNKNOWN))
                        .map(code -> option(new PinText(question.id(), code), present))
                        .toList(),
                question.range().map(this::number).orElse(""),
                run.path(Screens.CHOICE),
                question.id(),
                run.guess());
    }

    private String number(Question.Range range) {
        return edition.say(
                "stage-number",
                "from",
                edition.words().number(range.minimum()),
                "to",
                edition.words().number(range.maximum()),
                "unit",
                edition.of(range.unit()));
    }

    private Scene.Choice.Option option(PinText change, String present) {
        String answer = edition.words()
                .response(change.question(), change.pin(questionnaire).response());
        return new Scene.Choice.Option(answer, run.moves(List.of(change)), answer.equals(present));
    }
}
