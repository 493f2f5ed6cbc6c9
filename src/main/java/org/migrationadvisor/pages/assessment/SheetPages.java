package org.migrationadvisor.pages.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.questionnaire.Filled;
import org.migrationadvisor.pages.questionnaire.FormSlip;
import org.migrationadvisor.pages.questionnaire.Items;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** Writes the pages on which questions are answered. */
public final class SheetPages {

    private final Edition edition;
    private final Questionnaire questionnaire;
    private final Items items;

    public SheetPages(Edition edition) {
        this.edition = edition;
        this.questionnaire = edition.knowledge().questionnaire();
        this.items = new Items(edition);
    }

    /**
     * What a page shows.
     *
     * @param base   the revision that is shown
     * @param seen   the answers, as far as they are sound
     * @param filled what stands in the form, sound or not
     */
    public record Shown(Sheets.Sheet sheet, int base, Profile seen, Filled filled, List<FormSlip> slips) {

        private boolean slipped(Question question) {
            return slips.stream().anyMatch(slip -> slip.question().equals(question.id()));
        }
    }

    /**
     * One page.
     *
     * @param turn what stands around the questions
     */
    public SheetPage page(Around around, Turn turn, Shown shown, Advice.Coverage coverage) {
        List<Question> asked = shown.sheet().questions().stream()
                .filter(question -> shown.slipped(question) || asked(question, shown))
                .toList();
        return page(around, turn, shown, asked, List.of(Gauge.of(edition, coverage)), "");
    }

    /** A page that could not be stored: of which assessment, the token that came with it, and the number under which the failure was told. */
    public record Unsaved(String assessment, String token, String number) {}

    /**
     * The page again, with what was typed and nothing that would have to be read.
     *
     * @param asked the questions whose answers were to be stored
     */
    public SheetPage unsaved(Unsaved unsaved, Turn turn, Shown shown, List<Question> asked) {
        Around around = new Around(
                unsaved.assessment(),
                edition.say("overview"),
                true,
                edition.say("error-not-saved-title"),
                "",
                unsaved.token());
        return page(around, turn, shown, asked, List.of(), edition.say("unsaved", "number", unsaved.number()));
    }

    private SheetPage page(
            Around around, Turn turn, Shown shown, List<Question> asked, List<Gauge> gauge, String unsaved) {
        String section = edition.of(shown.sheet().section().title());
        Map<String, String> errors = new HashMap<>();
        shown.slips().forEach(slip -> errors.putIfAbsent(slip.question(), items.message(slip)));
        return new SheetPage(
                shown.slips().isEmpty() && unsaved.isEmpty() ? section : edition.say("error-prefix", "title", section),
                around,
                turn,
                section,
                gauge,
                unsaved,
                shown.filled().municipality(),
                errors.getOrDefault(FormSlip.MUNICIPALITY, ""),
                shown.slips().stream().map(this::slip).toList(),
                asked.stream()
                        .map(question -> question(question, shown, errors.getOrDefault(question.id(), "")))
                        .toList(),
                shown.sheet().questions().stream()
                        .filter(question -> !asked.contains(question))
                        .flatMap(question -> closed(question, shown.seen()).stream())
                        .toList(),
                Stream.concat(
                                turn.naming() ? Stream.of(FormSlip.MUNICIPALITY) : Stream.empty(),
                                asked.stream().map(Question::id))
                        .collect(Collectors.joining(" ")),
                shown.base());
    }

    /** Whether a question is to be seen: nothing closes it, or only an answer that can be changed on the same page. */
    private boolean asked(Question question, Shown shown) {
        return questionnaire
                .closedBy(question, shown.seen())
                .filter(closing -> !shown.sheet().questions().contains(closing))
                .isEmpty();
    }

    private SheetPage.Question question(Question question, Shown shown, String error) {
        return new SheetPage.Question(
                items.item(question, shown.filled().entry(question.id()), error),
                question.askedWhen()
                        .filter(condition -> shown.sheet().questions().stream()
                                .anyMatch(other -> other.id().equals(condition.question())))
                        .isPresent());
    }

    private Optional<SheetPage.Closed> closed(Question question, Profile seen) {
        return questionnaire
                .closedBy(question, seen)
                .map(closing -> new SheetPage.Closed(
                        edition.of(question.text()),
                        edition.say(
                                "you-answered",
                                "question",
                                edition.of(closing.text()),
                                "answer",
                                edition.words()
                                        .response(
                                                closing.id(),
                                                seen.answer(closing.id()).orElseThrow()))));
    }

    private SheetPage.Slip slip(FormSlip slip) {
        boolean municipality = slip.question().equals(FormSlip.MUNICIPALITY);
        return new SheetPage.Slip(
                municipality ? FormSlip.MUNICIPALITY : "q-" + slip.question(),
                municipality ? edition.say("municipality") : edition.words().question(slip.question()),
                items.message(slip));
    }
}
