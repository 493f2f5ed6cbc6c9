package org.migrationadvisor.pages.stage;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;

/** Why a measure is advised, and why another is not, or not yet. */
final class WhyScenes {

    private static final int MOST_REASONS = 2;
    private static final int MOST_ANSWERS = 2;

    private final Edition edition;
    private final Advice advice;
    private final StageWords words;

    WhyScenes(Edition edition, Advice advice) {
        this.edition = edition;
        this.advice = advice;
        this.words = new StageWords(edition);
    }

    Scene why(String measure) {
        return new Scene.Why(
                words.measure(measure),
                advice.recommendation(measure).answers().stream()
                        .limit(MOST_REASONS)
                        .map(advice::diagnosed)
                        .map(this::reason)
                        .toList(),
                edition.code(
                        "evidence",
                        words.intervention(measure).evidence().grade().code()));
    }

    private Scene.Why.Reason reason(Advice.Diagnosed diagnosed) {
        Finding finding =
                edition.knowledge().findings().get(diagnosed.findings().get(0));
        return new Scene.Why.Reason(
                answers(diagnosed),
                words.marked(diagnosed),
                edition.firstSentence(finding.statement()),
                edition.section(finding));
    }

    private List<Scene.Answered> answers(Advice.Diagnosed diagnosed) {
        return diagnosed.answers().entrySet().stream()
                .limit(MOST_ANSWERS)
                .map(answer -> new Scene.Answered(
                        edition.words().question(answer.getKey()),
                        edition.words().joined(answer.getKey(), answer.getValue())))
                .toList();
    }

    Scene whyNot(String measure) {
        Verdict verdict = Verdict.of(advice, measure);
        return new Scene.WhyNot(
                words.measure(measure),
                edition.say("stage-why-" + verdict.code()),
                called(verdict, measure),
                switch (verdict) {
                    case FIRST, RECOMMENDED -> later(measure);
                    case RUNNING -> running(measure);
                    case NOT_NOW -> missing(measure);
                    case NOT_NEEDED -> toFindOut(measure);
                    case NOT_ADVISED ->
                        List.of(edition.of(words.intervention(measure).summary()));
                });
    }

    /** The diagnoses that call for the measure, or would. */
    private String called(Verdict verdict, String measure) {
        return switch (verdict) {
            case FIRST, RECOMMENDED ->
                edition.say(
                        "stage-answers",
                        "diagnoses",
                        words.diagnoses(advice.recommendation(measure).answers().stream()
                                .limit(MOST_ANSWERS)
                                .toList()));
            case NOT_NOW ->
                edition.say(
                        "stage-answers",
                        "diagnoses",
                        words.diagnoses(notNow(measure).answers().stream()
                                .limit(MOST_ANSWERS)
                                .toList()));
            case NOT_NEEDED -> edition.say("stage-would-answer", "diagnoses", words.diagnoses(wouldAnswer(measure)));
            case RUNNING, NOT_ADVISED -> "";
        };
    }

    private List<String> later(String measure) {
        Advice.Recommendation recommendation = advice.recommendation(measure);
        List<String> reasons = new ArrayList<>(List.of(edition.say(
                "stage-starts",
                "period",
                edition.code("when_long", recommendation.when().code()))));
        if (!recommendation.after().isEmpty()) {
            reasons.add(
                    edition.say("stage-after", "measures", String.join("; ", words.measures(recommendation.after()))));
        }
        reasons.add(edition.say(
                "stage-demand",
                "demand",
                edition.code("demand", words.intervention(measure).demand().code())));
        return reasons;
    }

    private List<String> running(String measure) {
        return advice.running().stream()
                .filter(one -> one.id().equals(measure))
                .map(one -> edition.code("upkeep", one.advice()))
                .toList();
    }

    private List<String> missing(String measure) {
        Intervention intervention = words.intervention(measure);
        return notNow(measure).missing().stream()
                .map(missing -> edition.words().missing(intervention, missing))
                .toList();
    }

    private Advice.NotNow notNow(String measure) {
        return advice.notNow().stream()
                .filter(one -> one.id().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private List<String> wouldAnswer(String measure) {
        return advice.notNeeded().stream()
                .filter(one -> one.id().equals(measure))
                .flatMap(one -> one.wouldAnswer().stream())
                .toList();
    }

    /** What nobody knows yet and could call for the measure after all. */
    private List<String> toFindOut(String measure) {
        List<String> would = wouldAnswer(measure);
        return advice.undetermined().stream()
                .filter(open -> would.contains(open.id()))
                .flatMap(open -> open.questions().stream())
                .distinct()
                .limit(MOST_ANSWERS)
                .map(question -> edition.say(
                        "stage-find-out", "question", edition.words().question(question)))
                .toList();
    }
}
