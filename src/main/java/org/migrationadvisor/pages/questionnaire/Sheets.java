package org.migrationadvisor.pages.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;

/** The questionnaire in sheets of a few questions each, whole or only the quick check. */
public final class Sheets {

    private static final int MOST_QUESTIONS = 6;

    private final Questionnaire questionnaire;
    private final List<Sheet> sheets;

    /**
     * A section, or a part of a long one.
     *
     * @param id     of its section; further parts bear their number too, {@code impacts-2} say
     * @param number from 1, within the section
     * @param of     how many parts the section has
     */
    public record Sheet(String id, Questionnaire.Section section, int number, int of, List<Question> questions) {}

    public Sheets(Questionnaire questionnaire, boolean quick) {
        this.questionnaire = questionnaire;
        this.sheets = questionnaire.sections().stream()
                .flatMap(section -> parts(
                        section,
                        section.questions().stream()
                                .filter(question -> question.quickCheck() || !quick)
                                .toList()))
                .toList();
    }

    private static Stream<Sheet> parts(Questionnaire.Section section, List<Question> questions) {
        int parts = (questions.size() + MOST_QUESTIONS - 1) / MOST_QUESTIONS;
        List<Sheet> sheets = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            sheets.add(new Sheet(
                    part == 0 ? section.id() : section.id() + "-" + (part + 1),
                    section,
                    part + 1,
                    parts,
                    questions.subList(part * questions.size() / parts, (part + 1) * questions.size() / parts)));
        }
        return sheets.stream();
    }

    /** All of them, in order. */
    public List<Sheet> all() {
        return sheets;
    }

    /** The sheet of an id. */
    public Optional<Sheet> sheet(String id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** The sheet on which a question stands, unless only the quick check is asked and it is no part of it. */
    public Optional<Sheet> holding(String question) {
        return sheets.stream()
                .filter(sheet ->
                        sheet.questions().stream().anyMatch(asked -> asked.id().equals(question)))
                .findFirst();
    }

    /** Whether it is the sheet on which the municipality is named. */
    public boolean first(Sheet sheet) {
        return sheets.get(0).equals(sheet);
    }

    /** The next sheet on which something is asked of a municipality. */
    public Optional<Sheet> after(Sheet sheet, Profile profile) {
        return sheets.stream()
                .skip(sheets.indexOf(sheet) + 1L)
                .filter(next -> asks(next, profile))
                .findFirst();
    }

    /** The last sheet before this one on which something is asked. */
    public Optional<Sheet> before(Sheet sheet, Profile profile) {
        return sheets.stream()
                .limit(sheets.indexOf(sheet))
                .filter(previous -> asks(previous, profile))
                .reduce((earlier, later) -> later);
    }

    /** The first sheet on which a question that applies has no answer yet. */
    public Optional<Sheet> unfinished(Profile profile) {
        return sheets.stream()
                .filter(sheet -> sheet.questions().stream()
                        .anyMatch(question -> questionnaire.applies(question, profile)
                                && profile.answer(question.id()).isEmpty()))
                .findFirst();
    }

    private boolean asks(Sheet sheet, Profile profile) {
        return sheet.questions().stream().anyMatch(question -> questionnaire.applies(question, profile));
    }
}
