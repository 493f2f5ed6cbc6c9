package org.migrationadvisor.pages.training;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.domain.AnswerKey;
import org.migrationadvisor.domain.Exercise;
import org.migrationadvisor.domain.Guide;
import org.migrationadvisor.domain.Training;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Writes the guides and the answer keys. */
public final class GuidePages {

    private final Edition edition;
    private final Training training;

    public GuidePages(Edition edition) {
        this.edition = edition;
        this.training = edition.knowledge().training();
    }

    public GuidesPage all() {
        return new GuidesPage(
                edition.say("guides-title"),
                training.guides().values().stream()
                        .map(guide -> new GuidesPage.Item(
                                "/guides/" + guide.id(),
                                edition.of(guide.title()),
                                edition.of(guide.summary()),
                                edition.of(guide.group())))
                        .toList());
    }

    public GuidePage one(Guide guide) {
        return new GuidePage(
                edition.of(guide.title()),
                edition.of(guide.summary()),
                edition.of(guide.group()),
                guide.minutes(),
                guide.invite().stream()
                        .map(invited -> new GuidePage.Pair(edition.of(invited.role()), edition.of(invited.why())))
                        .toList(),
                edition.of(guide.bring()),
                notices(guide.before()),
                agenda(guide),
                guide.agenda().stream()
                        .flatMap(item -> item.exercise().stream())
                        .distinct()
                        .map(id -> exercise(training.exercises().get(id)))
                        .toList(),
                notices(guide.after()));
    }

    private List<GuidePage.Pair> notices(List<Guide.Notice> notices) {
        return notices.stream()
                .map(notice -> new GuidePage.Pair(edition.of(notice.when()), edition.of(notice.text())))
                .toList();
    }

    private List<GuidePage.Item> agenda(Guide guide) {
        List<GuidePage.Item> items = new ArrayList<>();
        int from = 0;
        for (Guide.Item item : guide.agenda()) {
            items.add(new GuidePage.Item(
                    from,
                    item.minutes(),
                    edition.of(item.title()),
                    item.screen(),
                    item.exercise().map(this::place).orElse(new Link("", "")),
                    edition.of(item.steps())));
            from += item.minutes();
        }
        return items;
    }

    private Link place(String exercise) {
        return new Link(edition.of(training.exercises().get(exercise).title()), "#e-" + exercise);
    }

    private GuidePage.Exercise exercise(Exercise exercise) {
        return new GuidePage.Exercise(
                exercise.id(),
                edition.of(exercise.title()),
                edition.of(exercise.aim()),
                exercise.minutes(),
                edition.of(exercise.steps()),
                exercise.statements().stream()
                        .map(statement -> new GuidePage.Statement(
                                edition.of(statement.claim()),
                                statement.sound(),
                                edition.of(statement.answer()),
                                edition.all(statement.findings(), edition::findingBySection)))
                        .toList());
    }

    public KeysPage keys() {
        return new KeysPage(
                edition.say("keys-title"),
                training.keys().values().stream().map(this::key).toList());
    }

    private KeysPage.Key key(AnswerKey key) {
        return new KeysPage.Key(
                edition.municipality(key.caseId()),
                "/stage/cases/" + key.caseId() + "/municipality",
                edition.of(edition.knowledge().cases().get(key.caseId()).lessons()),
                edition.all(key.first(), edition::intervention),
                key.severe().stream()
                        .map(id -> edition.of(
                                edition.knowledge().diagnoses().get(id).title()))
                        .toList(),
                edition.all(key.notNow(), edition::intervention),
                edition.all(key.running(), edition::intervention),
                key.points().stream()
                        .map(point -> new KeysPage.Point(
                                edition.of(point.text()), edition.all(point.findings(), edition::findingBySection)))
                        .toList(),
                edition.of(key.questions()));
    }
}
