package org.migrationadvisor.pages.stage;

import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.pages.Edition;

/** The advice, revealed in stages, and what the room guessed beside it. */
final class AdviceScenes {

    private static final int MOST_IN_A_PERIOD = 7;
    private static final int MOST_REASONS = 3;

    private final Edition edition;
    private final Advice advice;
    private final Run run;
    private final StageWords words;

    AdviceScenes(Edition edition, Advice advice, Run run) {
        this.edition = edition;
        this.advice = advice;
        this.run = run;
        this.words = new StageWords(edition);
    }

    /** Whether anything is recommended at all. */
    boolean anything() {
        return !advice.recommendations().isEmpty();
    }

    Scene first() {
        String id = Verdict.first(advice).get(0);
        Advice.Recommendation measure = advice.recommendation(id);
        Intervention intervention = words.intervention(id);
        return new Scene.First(
                words.measure(id),
                period(measure.when()),
                edition.of(intervention.summary()),
                words.firstStep(id),
                measure.answers().stream()
                        .limit(MOST_REASONS)
                        .map(words::diagnosis)
                        .toList(),
                edition.code("evidence", intervention.evidence().grade().code()));
    }

    Scene three() {
        return new Scene.Three(Verdict.first(advice).stream()
                .map(id -> new Scene.Three.Item(
                        words.measure(id), period(advice.recommendation(id).when()), words.firstStep(id)))
                .toList());
    }

    Scene roadmap() {
        return new Scene.Roadmap(
                advice.roadmap().entrySet().stream()
                        .map(part -> new Scene.Roadmap.Stage(
                                part.getKey().code(),
                                edition.code("when", part.getKey().code()),
                                period(part.getKey()),
                                words.measures(part.getValue().stream()
                                        .limit(MOST_IN_A_PERIOD)
                                        .toList()),
                                words.more(part.getValue().size(), MOST_IN_A_PERIOD)))
                        .toList(),
                advice.notNow().isEmpty()
                        ? ""
                        : edition.count("stage-waiting", advice.notNow().size()));
    }

    Scene comparison() {
        List<String> first = Verdict.first(advice);
        return new Scene.Comparison(
                run.guess().stream()
                        .map(id -> item(id, Verdict.of(advice, id) == Verdict.FIRST))
                        .toList(),
                first.stream()
                        .map(id -> new Scene.Comparison.Item(
                                words.measure(id),
                                run.guess().contains(id),
                                period(advice.recommendation(id).when())))
                        .toList(),
                run.address(Screens.GUESS));
    }

    private Scene.Comparison.Item item(String id, boolean shared) {
        Verdict verdict = Verdict.of(advice, id);
        String said = verdict == Verdict.RECOMMENDED
                ? edition.say(
                        "stage-standing-recommended",
                        "period",
                        period(advice.recommendation(id).when()))
                : edition.say("stage-standing-" + verdict.code());
        return new Scene.Comparison.Item(words.measure(id), shared, said);
    }

    private String period(When when) {
        return edition.code("when_long", when.code());
    }
}
