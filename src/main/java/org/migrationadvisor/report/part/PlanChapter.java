package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.PlanFormat;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** Texts that fit a municipal plan, and its tables in the format asked for. */
public final class PlanChapter implements Chapter {

    private static final int GUIDELINES = 8;

    @Override
    public List<Section> sections(Material material) {
        PlanFormat format =
                material.knowledge().planFormats().get(material.order().planFormat());
        return List.of(
                new Section("plan-texts", material.say("plan"), Section.Paper.FLOWING, texts(material)),
                new Section(
                        "plan-tables",
                        material.edition().of(format.title()),
                        Section.Paper.WIDE,
                        tables(material, format)));
    }

    private static List<Block> texts(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.say("plan-text")));
        blocks.add(new Block.Heading(2, material.say("plan-diagnosis")));
        blocks.add(new Block.Paragraph(String.join(" ", MayorChapter.sentences(material))));
        blocks.add(new Block.Heading(2, material.say("plan-policy")));
        blocks.add(new Block.Paragraph(material.say("plan-policy-text", "municipality", material.municipality())));
        List<Block.Paragraph> guidelines = Objectives.of(
                material,
                material.advice().diagnoses().stream()
                        .filter(diagnosed -> material.diagnosis(diagnosed.id()).kind() != DiagnosisType.Kind.ASSET)
                        .limit(GUIDELINES)
                        .map(Advice.Diagnosed::id)
                        .toList());
        if (!guidelines.isEmpty()) {
            blocks.add(new Block.Heading(2, material.say("plan-guidelines")));
            blocks.add(new Block.Items(true, guidelines));
        }
        blocks.add(new Block.Heading(2, material.say("plan-paragraphs")));
        blocks.addAll(material.onlyFirst());
        material.full()
                .forEach(line -> blocks.add(new Block.Paragraph(
                        material.title(line.id()),
                        material.edition().of(material.measure(line.id()).planText()))));
        return blocks;
    }

    private static List<Block> tables(Material material, PlanFormat format) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.edition().of(format.introduction())));
        if (format.firstOnly()) {
            blocks.addAll(material.onlyFirst());
        }
        List<Advice.Recommendation> lines = (format.firstOnly() ? material.full() : material.inTime())
                .filter(line -> format.includes().contains(line.when()))
                .toList();
        if (lines.isEmpty()) {
            blocks.add(new Block.Note(material.say("plan-nothing")));
            return blocks;
        }
        for (PlanFormat.Table table : format.tables()) {
            blocks.add(table(material, table, lines));
            table.columns()
                    .forEach(column -> column.note()
                            .ifPresent(note -> blocks.add(new Block.Paragraph(
                                    material.edition().of(column.title()),
                                    material.edition().of(note)))));
        }
        return blocks;
    }

    private static Block table(Material material, PlanFormat.Table table, List<Advice.Recommendation> lines) {
        PlanCells cells = new PlanCells(material);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            Advice.Recommendation line = lines.get(i);
            rows.add(table.columns().stream()
                    .map(column -> cells.cell(column.field(), number, line))
                    .toList());
        }
        return new Block.Table(
                material.edition().of(table.title()),
                table.columns().stream()
                        .map(column -> new Block.Column(material.edition().of(column.title()), column.width()))
                        .toList(),
                rows);
    }
}
