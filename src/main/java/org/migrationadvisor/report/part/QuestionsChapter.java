package org.migrationadvisor.report.part;

import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** What to find out, what hangs on it, and how it can be found out. */
public final class QuestionsChapter implements Chapter {

    private static final int MOST = 10;

    @Override
    public List<Section> sections(Material material) {
        if (material.askFirst().isEmpty()) {
            return List.of();
        }
        return List.of(new Section(
                "questions",
                material.say("questions"),
                Section.Paper.FLOWING,
                List.of(
                        new Block.Paragraph(material.say("questions-text")),
                        new Block.Table(
                                material.say("questions-table"),
                                List.of(
                                        new Block.Column(material.say("question"), 7),
                                        new Block.Column(material.say("influence"), 3),
                                        new Block.Column(material.say("would-settle"), 6),
                                        new Block.Column(material.say("how-to-find-out"), 9),
                                        new Block.Column(material.say("who-finds-out"), 4),
                                        new Block.Column(material.say("until"), 3)),
                                material.askFirst().stream()
                                        .limit(MOST)
                                        .map(inquiry -> row(material, inquiry))
                                        .toList()))));
    }

    private static List<Cell> row(Material material, Influence.Inquiry inquiry) {
        Question question = material.knowledge()
                .questionnaire()
                .question(inquiry.question())
                .orElseThrow();
        return List.of(
                Cell.of(material.edition().of(question.text())),
                Cell.of(material.edition().words().share(inquiry.influence())),
                Cell.of(material.advice().undetermined().stream()
                        .filter(open -> open.questions().contains(question.id()))
                        .map(Advice.Undetermined::id)
                        .map(material::diagnosisTitle)
                        .toList()),
                Cell.of(question.help().map(material.edition()::of).orElse("")),
                Cell.open(),
                Cell.open());
    }
}
