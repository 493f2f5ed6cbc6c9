package org.migrationadvisor.pages.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.WhatIf;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.explore.PinText;

/** The screens of one run, in order. */
final class Screens {

    static final String FIRST = "municipality";
    static final String GUESS = "guess";
    static final String CHANGE = "change";
    static final String CHOICE = "choice";
    static final String MOVES = "moves";

    private final Edition edition;
    private final Function<Profile, Advice> advisor;
    private final Run run;
    private final Advice advice;
    private final List<Screen> screens = new ArrayList<>();

    Screens(Edition edition, Function<Profile, Advice> advisor, Function<Profile, Exploration> explorer, Run run) {
        this.edition = edition;
        this.advisor = advisor;
        this.run = run;
        Profile profile = run.municipality().profile();
        this.advice = advisor.apply(profile);
        situation();
        add(GUESS, Chapter.GUESS, edition.say("stage-guess"), new GuessScene(edition, run)::scene);
        advice();
        reasons();
        changes(new ChangeScenes(edition, () -> explorer.apply(profile), run));
        add("discussion", Chapter.DISCUSSION, edition.say("stage-discussion"), this::discussion);
    }

    /** Every screen. */
    List<Screen> all() {
        return screens;
    }

    private void add(String id, Chapter chapter, String title, Supplier<Scene> scene) {
        screens.add(new Screen(id, chapter, title, scene));
    }

    private void situation() {
        Case municipality = run.municipality();
        SituationScenes scenes = new SituationScenes(edition, municipality, advice);
        add(FIRST, Chapter.MUNICIPALITY, municipality.name(), scenes::municipality);
        if (!municipality.measures().isEmpty()) {
            add("done", Chapter.MUNICIPALITY, edition.say("stage-done"), scenes::done);
        }
        for (Questionnaire.Section section : edition.knowledge().questionnaire().sections()) {
            screens.addAll(Screen.series(
                    "answers-" + section.id(), Chapter.ANSWERS, edition.of(section.title()), scenes.answers(section)));
        }
        for (DiagnosisType.Kind kind : DiagnosisType.Kind.values()) {
            screens.addAll(Screen.series(
                    "diagnoses-" + kind.code(),
                    Chapter.DIAGNOSES,
                    edition.say("kind-" + kind.code()),
                    scenes.diagnoses(kind)));
        }
    }

    private void advice() {
        AdviceScenes scenes = new AdviceScenes(edition, advice, run);
        if (scenes.anything()) {
            add("first", Chapter.ADVICE, edition.say("stage-first"), scenes::first);
            add("three", Chapter.ADVICE, edition.say("stage-three"), scenes::three);
        }
        add("roadmap", Chapter.ADVICE, edition.say("stage-roadmap"), scenes::roadmap);
        add("comparison", Chapter.COMPARISON, edition.say("stage-comparison"), scenes::comparison);
    }

    private void reasons() {
        WhyScenes scenes = new WhyScenes(edition, advice);
        List<String> first = Verdict.first(advice);
        each("why-", Chapter.WHY, "stage-why", first, scenes::why);
        List<String> others =
                run.guess().stream().filter(measure -> !first.contains(measure)).toList();
        each("why-not-", Chapter.WHY, "stage-why-not", others, scenes::whyNot);
    }

    /** A screen for each measure, numbered. */
    private void each(String id, Chapter chapter, String title, List<String> measures, Function<String, Scene> scene) {
        for (int i = 0; i < measures.size(); i++) {
            String measure = measures.get(i);
            add(id + (i + 1), chapter, edition.say(title), () -> scene.apply(measure));
        }
    }

    private void changes(ChangeScenes scenes) {
        List<String> closed = run.guess().stream()
                .filter(measure -> Verdict.of(advice, measure).opens())
                .toList();
        each("opens-", Chapter.CHANGE, "stage-opens", closed, scenes::openings);
        add(CHANGE, Chapter.CHANGE, edition.say("stage-change"), scenes::changes);
        run.question()
                .flatMap(edition.knowledge().questionnaire()::question)
                .ifPresent(question ->
                        add(CHOICE, Chapter.CHANGE, edition.say("stage-choice"), () -> scenes.choice(question)));
        if (run.changed()) {
            add(
                    MOVES,
                    Chapter.CHANGE,
                    edition.say("stage-moves"),
                    () -> new MoveScene(edition, advice, advisor.apply(changed()), run).scene());
        }
    }

    private Profile changed() {
        Profile profile = run.municipality().profile();
        for (PinText change : run.changes()) {
            WhatIf.Pin pin = change.pin(edition.knowledge().questionnaire());
            profile = profile.with(pin.question(), Optional.of(pin.response()));
        }
        return profile;
    }

    /** The questions of the answer key, or those that fit everywhere. */
    private Scene discussion() {
        return new Scene.Discussion(Optional.ofNullable(edition.knowledge()
                        .training()
                        .keys()
                        .get(run.municipality().id()))
                .map(key -> edition.of(key.questions()))
                .orElseGet(() -> List.of(
                        edition.say("stage-discuss-agree"),
                        edition.say("stage-discuss-doubt"),
                        edition.say("stage-discuss-home"),
                        edition.say("stage-discuss-month"))));
    }
}
