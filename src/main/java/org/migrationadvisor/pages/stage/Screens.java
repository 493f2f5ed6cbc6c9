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
import org.migrationadvisor.pages.Edition;

/** The screens of one run, in order. */
final class Screens {

    static final String FIRST = "municipality";
    static final String GUESS = "guess";
    static final String CHANGE = "change";
    static final String CHOICE = "choice";
    static final String MOVES = "moves";

    private final Edition edition;
    private final Run run;
    private final Advice advice;
    private final List<Screen> screens = new ArrayList<>();

    Screens(Edition edition, Function<Profile, Advice> advisor, Run run) {
        this.edition = edition;
        this.run = run;
        this.advice = advisor.apply(run.municipality().profile());
        situation();
        add(GUESS, Chapter.GUESS, edition.say("stage-guess"), new GuessScene(edition, run)::scene);
        advice();
        reasons();
        changes(advisor);
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
            if (scenes.answered(section)) {
                add(
                        "answers-" + section.id(),
                        Chapter.ANSWERS,
                        edition.of(section.title()),
                        () -> scenes.answers(section));
            }
        }
        for (DiagnosisType.Kind kind : DiagnosisType.Kind.values()) {
            if (scenes.diagnosed(kind)) {
                add(
                        "diagnoses-" + kind.code(),
                        Chapter.DIAGNOSES,
                        edition.say("kind-" + kind.code()),
                        () -> scenes.diagnoses(kind));
            }
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
        for (int i = 0; i < first.size(); i++) {
            String measure = first.get(i);
            add("why-" + (i + 1), Chapter.WHY, edition.say("stage-why"), () -> scenes.why(measure));
        }
        List<String> others =
                run.guess().stream().filter(measure -> !first.contains(measure)).toList();
        for (int i = 0; i < others.size(); i++) {
            String measure = others.get(i);
            add("why-not-" + (i + 1), Chapter.WHY, edition.say("stage-why-not"), () -> scenes.whyNot(measure));
        }
    }

    private void changes(Function<Profile, Advice> advisor) {
        ChangeScenes scenes = new ChangeScenes(edition, advice, run);
        add(CHANGE, Chapter.CHANGE, edition.say("stage-change"), scenes::changes);
        Optional<Change> change = run.change();
        if (change.isPresent()) {
            add(CHOICE, Chapter.CHANGE, edition.say("stage-choice"), () -> scenes.choice(change.get()));
            change.get()
                    .answer()
                    .ifPresent(answer -> add(
                            MOVES,
                            Chapter.CHANGE,
                            edition.say("stage-moves"),
                            () -> scenes.moves(
                                    change.get(),
                                    answer,
                                    advisor.apply(advice.profile()
                                            .with(change.get().question().id(), Optional.of(answer))))));
        }
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
