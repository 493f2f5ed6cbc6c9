package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** Every question that applies: those that were asked with the answer, where it comes from and what was noted; the others by name. */
public final class AnswersChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.say("answers-text")));
        for (Questionnaire.Section section :
                material.knowledge().questionnaire().sections()) {
            List<Question> told = applying(material, section)
                    .filter(question -> standing(material, question) == Standing.TOLD)
                    .toList();
            if (!told.isEmpty()) {
                blocks.add(table(material, section, told));
            }
        }
        without(material, "nobody-could-answer", Standing.UNKNOWN).forEach(blocks::add);
        without(material, "not-answered", Standing.OPEN).forEach(blocks::add);
        return List.of(new Section("answers", material.say("answers"), Section.Paper.FLOWING, blocks));
    }

    /** How a question stands. */
    private enum Standing {
        /** There is an answer, or a note. */
        TOLD,
        /** It was asked, and nobody knows. */
        UNKNOWN,
        OPEN
    }

    private static Standing standing(Material material, Question question) {
        Profile profile = material.advice().profile();
        Optional<Response> response = profile.answer(question.id());
        if (profile.notes().containsKey(question.id())
                || response.filter(given -> !given.equals(Response.UNKNOWN)).isPresent()) {
            return Standing.TOLD;
        }
        return response.isPresent() ? Standing.UNKNOWN : Standing.OPEN;
    }

    /** The questions without an answer, section by section. */
    private static List<Block> without(Material material, String heading, Standing standing) {
        List<Block> blocks = new ArrayList<>();
        for (Questionnaire.Section section :
                material.knowledge().questionnaire().sections()) {
            List<String> questions = applying(material, section)
                    .filter(question -> standing(material, question) == standing)
                    .map(question -> material.edition().of(question.text()))
                    .toList();
            if (!questions.isEmpty()) {
                blocks.add(
                        new Block.Paragraph(material.edition().of(section.title()) + ":", String.join(" ", questions)));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Heading(2, material.say(heading)));
        }
        return blocks;
    }

    private static Stream<Question> applying(Material material, Questionnaire.Section section) {
        return section.questions().stream()
                .filter(question -> material.knowledge()
                        .questionnaire()
                        .applies(question, material.advice().profile()));
    }

    private static Block table(Material material, Questionnaire.Section section, List<Question> asked) {
        boolean noted = asked.stream()
                .anyMatch(question -> material.advice().profile().notes().containsKey(question.id()));
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(material.say("question"), 10));
        columns.add(new Block.Column(material.say("answer"), 7));
        if (noted) {
            columns.add(new Block.Column(material.say("basis"), 3));
            columns.add(new Block.Column(material.say("note"), 5));
        }
        return new Block.Table(
                material.edition().of(section.title()),
                columns,
                asked.stream().map(question -> row(material, question, noted)).toList());
    }

    private static List<Cell> row(Material material, Question question, boolean noted) {
        Profile profile = material.advice().profile();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(material.edition().of(question.text())));
        row.add(answer(material, question, profile.answer(question.id())));
        if (noted) {
            Optional<Note> note = Optional.ofNullable(profile.notes().get(question.id()));
            row.add(Cell.of(note.flatMap(Note::basis)
                    .map(basis -> material.edition().code("basis", basis))
                    .orElse("")));
            row.add(Cell.of(note.flatMap(Note::text).orElse("")));
        }
        return row;
    }

    private static Cell answer(Material material, Question question, Optional<Response> response) {
        if (response.isEmpty()) {
            return Cell.of(material.edition().code("answer", "unanswered"));
        }
        if (response.get() instanceof Response.Amount amount) {
            return new Cell.Figure(amount.value(), material.number(amount.value()));
        }
        if (response.get() instanceof Response.Chosen chosen) {
            return Cell.of(question.options().stream()
                    .filter(option -> chosen.codes().contains(option.code()))
                    .map(option -> material.edition().of(option.label()))
                    .toList());
        }
        return Cell.of(
                response.get() instanceof Response.Written written
                        ? written.text()
                        : material.edition().code("answer", "unknown"));
    }
}
