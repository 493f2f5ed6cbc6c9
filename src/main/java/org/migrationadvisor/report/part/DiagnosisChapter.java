package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.picture.Pictures;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** What the answers show, with the answers behind it; what contradicts itself, and what cannot be told yet. */
public final class DiagnosisChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                material.edition().words().needles(material.advice().coverage())));
        if (material.advice().diagnoses().isEmpty()) {
            blocks.add(new Block.Paragraph(material.say("no-diagnosis")));
        }
        blocks.addAll(material.drawing(material.pictures().severity(material.advice(), Pictures.NOWHERE)));
        for (DiagnosisType.Kind kind : DiagnosisType.Kind.values()) {
            List<Advice.Diagnosed> diagnoses = material.diagnoses(kind);
            if (!diagnoses.isEmpty()) {
                blocks.add(table(material, kind, diagnoses));
            }
        }
        contradictions(material, blocks);
        undetermined(material, blocks);
        return List.of(new Section("diagnosis", material.say("diagnosis"), Section.Paper.FRESH, blocks));
    }

    private static Block table(Material material, DiagnosisType.Kind kind, List<Advice.Diagnosed> diagnoses) {
        return new Block.Table(
                material.say("diagnoses-" + kind.code()),
                List.of(
                        new Block.Column(material.say("diagnosis-column"), 5),
                        new Block.Column(material.say("here"), 9),
                        new Block.Column(material.say("answers-behind"), 11)),
                diagnoses.stream()
                        .map(diagnosed -> List.of(
                                Cell.of(material.say(
                                        "with-severity",
                                        "diagnosis",
                                        material.diagnosisTitle(diagnosed.id()),
                                        "severity",
                                        material.severity(diagnosed))),
                                Cell.of(material.here(diagnosed)),
                                Cell.of(Behind.answers(material, diagnosed))))
                        .toList());
    }

    private static void contradictions(Material material, List<Block> blocks) {
        if (!material.advice().contradictions().isEmpty()) {
            blocks.add(new Block.Heading(2, material.say("contradictions")));
            blocks.add(new Block.Items(
                    false,
                    material.advice().contradictions().stream()
                            .map(id -> new Block.Paragraph(material.edition()
                                    .of(material.knowledge()
                                            .contradictions()
                                            .get(id)
                                            .text())))
                            .toList()));
        }
    }

    private static void undetermined(Material material, List<Block> blocks) {
        if (!material.advice().undetermined().isEmpty()) {
            blocks.add(new Block.Heading(2, material.say("undetermined")));
            blocks.add(new Block.Paragraph(
                    material.say("undetermined-text"),
                    material.joined(material.advice().undetermined().stream()
                                    .map(open -> material.diagnosisTitle(open.id()))
                                    .toList())
                            + "."));
        }
    }
}
