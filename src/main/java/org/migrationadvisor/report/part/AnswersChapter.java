package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** Every question that applies, its answer, where it comes from, and what was noted. */
public final class AnswersChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.say("answers-text")));
        for (Questionnaire.Section section :
                material.knowledge().questionnaire().sections()) {
            List<List<Cell>> rows = section.questions().stream()
                    .filter(question -> material.knowledge()
                            .questionnaire()
                            .applies(question, material.advice().profile()))
                    .map(question -> row(material, question))
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(table(material, section, rows));
            }
        }
        return List.of(new Section("answers", material.say("answers"), false, blocks));
    }

    private static Block table(Material material, Questionnaire.Section section, List<List<Cell>> rows) {
        return new Block.Table(
                material.edition().of(section.title()),
                List.of(
                        new Block.Column(material.say("question"), 9),
                        new Block.Column(material.say("answer"), 7),
                        new Block.Column(material.say("basis"), 3),
                        new Block.Column(material.say("note"), 5)),
                rows);
    }

    private static List<Cell> row(Material material, Question question) {
        Profile profile = material.advice().profile();
        Optional<Note> note = Optional.ofNullable(profile.notes().get(question.id()));
        return List.of(
                Cell.of(material.edition().of(question.text())),
                answer(material, question, profile.answer(question.id())),
                Cell.of(note.flatMap(Note::basis)
                        .map(basis -> material.edition().code("basis", basis))
                        .orElse("")),
                Cell.of(note.flatMap(Note::text).orElse("")));
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
