package org.migrationadvisor.pages.advice;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.transfer.TransferFigures;

/** Puts into words what stands beside the recommendations: diagnoses, and the measures that run, must wait or are not called for. */
final class Others {

    private final Edition edition;
    private final Advice advice;
    private final Reasons reasons;
    private final Cards cards;
    private final Setting setting;

    Others(Edition edition, Advice advice, Reasons reasons, Cards cards, Setting setting) {
        this.edition = edition;
        this.advice = advice;
        this.reasons = reasons;
        this.cards = cards;
        this.setting = setting;
    }

    List<AdvicePage.Kind> diagnoses() {
        return Stream.of(DiagnosisType.Kind.values())
                .map(kind -> new AdvicePage.Kind(kind.code(), edition.say("kind-" + kind.code()), diagnoses(kind)))
                .filter(kind -> !kind.diagnoses().isEmpty())
                .toList();
    }

    private List<AdvicePage.Diagnosis> diagnoses(DiagnosisType.Kind kind) {
        return advice.diagnoses().stream()
                .filter(diagnosed -> reasons.type(diagnosed.id()).kind() == kind)
                .map(this::diagnosis)
                .toList();
    }

    private AdvicePage.Diagnosis diagnosis(Advice.Diagnosed diagnosed) {
        DiagnosisType type = reasons.type(diagnosed.id());
        return new AdvicePage.Diagnosis(
                type.id(),
                edition.of(type.title()),
                diagnosed.severity().code(),
                reasons.word(diagnosed),
                edition.of(type.severities().get(diagnosed.severity())),
                edition.of(type.meaning()),
                reasons.answers(diagnosed),
                reasons.more(diagnosed),
                rules(diagnosed),
                edition.all(diagnosed.findings(), edition::findingBySection),
                answering(type.id()),
                calculator(type));
    }

    /** The rules that concluded a diagnosis, by number where there are several; none in a document, which has no page for them. */
    private List<Link> rules(Advice.Diagnosed diagnosed) {
        List<String> names = diagnosed.rules();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Link(
                        edition.say("its-rule") + (names.size() == 1 ? "" : " " + (i + 1)),
                        edition.rule(names.get(i)).href()))
                .filter(Link::linked)
                .toList();
    }

    /** Where it is reckoned what is at stake, with the figures that are known; nowhere in a document. */
    private String calculator(DiagnosisType type) {
        return type.calculator().isEmpty() || setting.report().isEmpty()
                ? ""
                : TransferFigures.of(edition.knowledge(), advice.profile()).address();
    }

    private List<Link> answering(String diagnosis) {
        return advice.recommendations().stream()
                .filter(recommendation -> recommendation.answers().contains(diagnosis))
                .map(recommendation -> cards.place(recommendation.id()))
                .toList();
    }

    List<AdvicePage.Running> running() {
        return advice.running().stream()
                .map(running -> new AdvicePage.Running(
                        running.id(),
                        edition.intervention(running.id()),
                        running.advice(),
                        edition.say("upkeep-" + running.advice()),
                        edition.code("upkeep", running.advice()),
                        reasons.marked(running.answers()),
                        remarks(running.guidance()),
                        remarks(running.cautions())))
                .toList();
    }

    List<AdvicePage.NotNow> notNow() {
        return advice.notNow().stream()
                .map(notNow -> new AdvicePage.NotNow(
                        edition.intervention(notNow.id()),
                        reasons.marked(notNow.answers()),
                        notNow.missing().stream()
                                .map(missing -> missing(notNow.id(), missing))
                                .toList()))
                .toList();
    }

    private AdvicePage.Missing missing(String id, Advice.Missing missing) {
        Intervention measure = edition.knowledge().interventions().get(id);
        return new AdvicePage.Missing(
                edition.words().needed(measure, missing),
                edition.say(missing.findOut() ? "to-find-out" : "would-open"),
                missing.roads().stream()
                        .map(road -> new AdvicePage.Ask(
                                edition.words().road(road), setting.answering().apply(road.question())))
                        .toList());
    }

    List<AdvicePage.NotAdvised> notAdvised() {
        return advice.notAdvised().stream()
                .map(measure -> new AdvicePage.NotAdvised(
                        edition.intervention(measure.id()),
                        edition.of(edition.knowledge()
                                .interventions()
                                .get(measure.id())
                                .summary()),
                        edition.all(measure.findings(), edition::finding)))
                .toList();
    }

    List<AdvicePage.NotNeeded> notNeeded() {
        return advice.notNeeded().stream()
                .map(measure ->
                        new AdvicePage.NotNeeded(edition.intervention(measure.id()), titles(measure.wouldAnswer())))
                .toList();
    }

    List<AdvicePage.Undetermined> undetermined() {
        return advice.undetermined().stream()
                .map(open -> new AdvicePage.Undetermined(
                        title(open.id()),
                        open.questions().stream().map(this::ask).toList()))
                .toList();
    }

    List<AdvicePage.Contradiction> contradictions() {
        return advice.contradictions().stream()
                .map(edition.knowledge().contradictions()::get)
                .map(type -> new AdvicePage.Contradiction(
                        edition.of(type.text()),
                        type.questions().stream().map(this::ask).toList()))
                .toList();
    }

    AdvicePage.Ask ask(String question) {
        return new AdvicePage.Ask(
                edition.words().question(question), setting.answering().apply(question));
    }

    List<String> titles(Collection<String> diagnoses) {
        return diagnoses.stream().map(this::title).toList();
    }

    private String title(String diagnosis) {
        return edition.of(reasons.type(diagnosis).title());
    }

    private List<String> remarks(Collection<String> ids) {
        return ids.stream()
                .map(id -> edition.of(edition.knowledge().remarks().get(id).text()))
                .toList();
    }
}
