package org.migrationadvisor.pages.stage;

import java.util.List;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;

/** The measures of the catalogue, for the room to choose from. */
final class GuessScene {

    private final Edition edition;
    private final Run run;

    GuessScene(Edition edition, Run run) {
        this.edition = edition;
        this.run = run;
    }

    Scene scene() {
        return new Scene.Guess(
                run.path("first"),
                Run.MOST_GUESSES,
                run.guess().size() > Run.MOST_GUESSES ? edition.say("stage-too-many", "count", Run.MOST_GUESSES) : "",
                run.changes().stream().map(Run::written).toList(),
                groups());
    }

    private List<Scene.Guess.Group> groups() {
        return new GalleryScenes(edition)
                .themes().entrySet().stream()
                        .map(theme -> new Scene.Guess.Group(
                                edition.code("intervention_theme", theme.getKey()),
                                theme.getValue().stream().map(this::option).toList()))
                        .toList();
    }

    private Scene.Guess.Option option(Intervention measure) {
        return new Scene.Guess.Option(
                measure.id(), edition.of(measure.title()), run.guess().contains(measure.id()));
    }
}
