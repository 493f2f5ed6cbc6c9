package org.migrationadvisor.report.part;

import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.knowledge.ProfileWriter;
import org.migrationadvisor.report.Part;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** The versions of program and knowledge, and the answers for a program to read, so that the report can be made again. */
public final class VersionsChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        String answers = new ProfileWriter(material.knowledge().questionnaire())
                .json(material.advice().profile());
        return List.of(new Section(
                "versions",
                material.say("versions"),
                Section.Paper.FLOWING,
                List.of(
                        new Block.Paragraph(material.say("versions-text")),
                        new Block.Table(
                                material.say("versions-table"),
                                List.of(
                                        new Block.Column(material.say("versions-what"), 6),
                                        new Block.Column(material.say("versions-which"), 14)),
                                rows(material)),
                        new Block.Heading(2, material.say("answers-for-programs")),
                        new Block.Paragraph(material.say("answers-for-programs-text")),
                        new Block.Verbatim(answers))));
    }

    private static List<List<Cell>> rows(Material material) {
        return List.of(
                row(material.say("program"), material.program()),
                row(material.say("knowledge"), material.knowledge().version()),
                row(
                        material.say("language"),
                        material.edition()
                                .code("language", material.edition().words().language())),
                row(
                        material.say("plan-format"),
                        material.edition()
                                .of(material.knowledge()
                                        .planFormats()
                                        .get(material.order().planFormat())
                                        .title())),
                row(
                        material.say("parts"),
                        material.joined(Stream.of(Part.values())
                                .filter(material.order().parts()::contains)
                                .map(part -> material.edition().code("report_part", part.code()))
                                .toList())),
                row(material.say("made-on"), Dates.of(material)));
    }

    private static List<Cell> row(String what, String which) {
        return List.of(Cell.of(what), Cell.of(which));
    }
}
