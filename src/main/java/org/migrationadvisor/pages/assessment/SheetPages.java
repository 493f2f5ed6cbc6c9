package org.migrationadvisor.pages.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * One page.
     *
     * @param turn   what stands around the questions
     * @param base   the revision that is shown
     * @param seen   the answers, as far as they are sound
     * @param filled what stands in the form, sound or not
     */
    public SheetPage page(
            Around around,
            Sheets.Sheet sheet,
            Turn turn,
            int base,
            Profile seen,
            Filled filled,
            Advice.Coverage coverage,
            List<FormSlip> slips) {
        Map<String, String> errors = new HashMap<>();
        slips.forEach(slip -> errors.putIfAbsent(slip.question(), items.message(slip)));
        Map<Boolean, List<Question>> shown = sheet.questions().stream()
                .collect(Collectors.partitioningBy(
                        question -> errors.containsKey(question.id()) || asked(question, sheet, seen)));
        return page(
                around,
                sheet,
                turn,
                base,
                seen,
                filled,
                shown,
                errors,
                slips,
                List.of(Gauge.of(edition, coverage)),
                "");
    }

    /** A page that could not be stored: of which assessment, the token that came with it, and the number under which the failure was told. */
    public record Unsaved(String assessment, String token, String number) {}

    /**
     * The page again, with what was typed and nothing that would have to be read.
     *
     * @param asked the questions whose answers were to be stored
     */
    public SheetPage unsaved(
            Unsaved unsaved, Sheets.Sheet sheet, Turn turn, int base, Filled filled, List<Question> asked) {
        Around around = new Around(
                unsaved.assessment(),
                edition.say("overview"),
                true,
                edition.say("error-not-saved-title"),
                "",
                unsaved.token());
        return page(
                around,
                sheet,
                turn,
                base,
                new Profile("", Map.of()),
                filled,
                Map.of(true, asked, false, List.of()),
                Map.of(),
                List.of(),
                List.of(),
                edition.say("unsaved", "number", unsaved.number()));
    }

    private SheetPage page(
            Around around,
            Sheets.Sheet sheet,
            Turn turn,
            int base,
            Profile seen,
            Filled filled,
            Map<Boolean, List<Question>> shown,
            Map<String, String> errors,
            List<FormSlip> slips,
            List<Gauge> gauge,
            String unsaved) {
        String section = edition.of(sheet.section().title());
        return new SheetPage(
                slips.isEmpty() && unsaved.isEmpty() ? section : edition.say("error-prefix", "title", section),
                around,
                turn,
                section,
                gauge,
                unsaved,
                filled.municipality(),
                errors.getOrDefault(FormSlip.MUNICIPALITY, ""),
                slips.stream().map(this::slip).toList(),
                shown.get(true).stream()
                        .map(question -> question(question, sheet, filled, errors))
                        .toList(),
                shown.get(false).stream()
                        .map(question -> closed(question, seen))
                        .toList(),
                Stream.concat(
                                turn.naming() ? Stream.of(FormSlip.MUNICIPALITY) : Stream.empty(),
                                shown.get(true).stream().map(Question::id))
                        .collect(Collectors.joining(" ")),
                base);
    }

    /** Whether a question is to be seen: nothing closes it, or only an answer that can be changed on the same page. */
    private boolean asked(Question question, Sheets.Sheet sheet, Profile seen) {
        return questionnaire
                .closedBy(question, seen)
                .filter(closing -> !sheet.questions().contains(closing))
                .isEmpty();
    }

    private SheetPage.Question question(
            Question question, Sheets.Sheet sheet, Filled filled, Map<String, String> errors) {
        return new SheetPage.Question(
                items.item(question, filled.entry(question.id()), errors.getOrDefault(question.id(), "")),
                question.askedWhen()
                        .filter(condition -> sheet.questions().stream()
                                .anyMatch(other -> other.id().equals(condition.question())))
                        .isPresent());
    }

    private SheetPage.Closed closed(Question question, Profile seen) {
        Question closing = questionnaire.closedBy(question, seen).orElseThrow();
        return new SheetPage.Closed(
                edition.of(question.text()),
                edition.say(
                        "you-answered",
                        "question",
                        edition.of(closing.text()),
                        "answer",
                        edition.words()
                                .response(
                                        closing.id(), seen.answer(closing.id()).orElseThrow())));
    }

    private SheetPage.Slip slip(FormSlip slip) {
        boolean municipality = slip.question().equals(FormSlip.MUNICIPALITY);
        return new SheetPage.Slip(
                municipality ? FormSlip.MUNICIPALITY : "q-" + slip.question(),
                municipality ? edition.say("municipality") : edition.words().question(slip.question()),
                items.message(slip));
    }
}
