package org.migrationadvisor.pages.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.part.MeasureParts;
import org.migrationadvisor.pages.questionnaire.Item;
import org.migrationadvisor.pages.questionnaire.QuestionnairePage;
import org.migrationadvisor.pages.questionnaire.QuestionnairePages;
import org.migrationadvisor.picture.Pictures;

/** Writes the printed kit, from the same words as everything else. */
public final class KitPages {

    /** How many cards lie on a sheet unless somebody wants larger ones. */
    public static final int CARDS = 4;

    /** How many large cards lie on a sheet. */
    public static final int LARGE_CARDS = 2;

    private static final int BALLOTS = 6;
    private static final int CHOICES = 3;
    private static final int MOST_NEEDS = 2;
    private static final List<String> SHEETS = List.of(
            "questionnaire", "questionnaire?quick", "cards", "cards?large", "barriers", "cases", "ballots", "minutes");

    private final Edition edition;

    public KitPages(Edition edition) {
        this.edition = edition;
    }

    public KitPage all() {
        return new KitPage(
                edition.say("kit-title"),
                SHEETS.stream()
                        .map(sheet -> {
                            String name = sheet.replace('?', '-');
                            return new KitPage.Item(
                                    "/kit/" + sheet,
                                    edition.say("kit-sheet-" + name),
                                    edition.say("kit-text-" + name),
                                    edition.say("kit-paper-" + name));
                        })
                        .toList());
    }

    /** @param quick whether only the quick check is printed */
    public Page questionnaire(boolean quick) {
        List<QuestionnairePage.Section> sections =
                new QuestionnairePages(edition).whole().sections();
        return new PaperQuestionnairePage(
                edition.say(quick ? "kit-sheet-questionnaire-quick" : "kit-sheet-questionnaire"),
                quick,
                quick ? sections.stream().map(KitPages::quick).toList() : sections);
    }

    private static QuestionnairePage.Section quick(QuestionnairePage.Section section) {
        return new QuestionnairePage.Section(
                section.id(),
                section.title(),
                section.introduction(),
                section.questions().stream().filter(Item::quick).toList());
    }

    public Page cards(int perSheet) {
        List<CardsPage.Card> cards = edition.knowledge().interventions().values().stream()
                .map(this::card)
                .toList();
        List<List<CardsPage.Card>> sheets = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += perSheet) {
            sheets.add(cards.subList(from, Math.min(cards.size(), from + perSheet)));
        }
        return new CardsPage(edition.say("kit-sheet-cards"), perSheet, sheets);
    }

    private CardsPage.Card card(Intervention measure) {
        return new CardsPage.Card(
                edition.code("intervention_theme", measure.theme()),
                edition.of(measure.title()),
                edition.firstSentence(measure.summary()),
                edition.code("evidence", measure.evidence().grade().code()),
                measure.requirements().stream()
                        .limit(MOST_NEEDS)
                        .map(requirement -> edition.of(requirement.text()))
                        .toList(),
                new MeasureParts(edition).steps(measure).get(0),
                edition.actor(measure.lead()),
                edition.code("demand", measure.demand().code()),
                edition.code("cost", measure.cost().code()),
                edition.of(measure.visible().outputs().get(0)));
    }

    public Page barriers() {
        return new BarriersPage(
                edition.say("kit-sheet-barriers"),
                edition.knowledge().diagnoses().values().stream()
                        .filter(type -> type.kind() == DiagnosisType.Kind.RESPONSE)
                        .map(type -> new BarriersPage.Barrier(
                                edition.of(type.title()),
                                edition.firstSentence(type.meaning()),
                                edition.section(edition.knowledge()
                                        .findings()
                                        .get(type.findings().get(0)))))
                        .toList());
    }

    public Page cases() {
        return new CaseTablePage(
                edition.say("kit-sheet-cases"),
                new Pictures(edition.knowledge(), edition.words().language()).casesPoster());
    }

    public Page ballots() {
        return new BallotsPage(edition.say("kit-sheet-ballots"), numbers(BALLOTS), numbers(CHOICES));
    }

    public Page minutes() {
        return new MinutesPage(
                edition.say("kit-sheet-minutes"),
                Stream.of(
                                part("present", 3),
                                part("looked-at", 2),
                                part("guess", 3),
                                part("agreed", 5),
                                part("minority", 4),
                                part("find-out", 6),
                                part("chosen", 4),
                                part("step", 6),
                                part("follow-up", 3))
                        .toList());
    }

    private MinutesPage.Part part(String name, int lines) {
        return new MinutesPage.Part(
                edition.say("minutes-" + name), edition.say("minutes-help-" + name), numbers(lines));
    }

    private static List<Integer> numbers(int most) {
        return IntStream.rangeClosed(1, most).boxed().toList();
    }
}
