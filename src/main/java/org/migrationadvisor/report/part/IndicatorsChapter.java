package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.pages.part.MeasureParts;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** The indicators of the measures set out in full, with base line and target left to the planner, and where they can be looked up. */
public final class IndicatorsChapter implements Chapter {

    private static final int EACH = 2;

    @Override
    public List<Section> sections(Material material) {
        List<List<Cell>> rows = material.full()
                .flatMap(line -> new MeasureParts(material.edition())
                        .indicators(material.measure(line.id())).stream()
                                .limit(EACH)
                                .map(indicator -> List.of(
                                        Cell.of(material.title(line.id())),
                                        Cell.of(indicator.text()),
                                        Cell.of(indicator.unit()),
                                        Cell.open(),
                                        Cell.open(),
                                        Cell.open(),
                                        Cell.of(indicator.verification()))))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.say("indicators-text")));
        blocks.addAll(material.onlyFirst());
        blocks.add(new Block.Table(
                material.say("indicators-table"),
                List.of(
                        new Block.Column(material.say("measure"), 6),
                        new Block.Column(material.say("indicator"), 8),
                        new Block.Column(material.say("unit"), 4),
                        new Block.Column(material.say("base-line"), 3),
                        new Block.Column(material.say("target"), 3),
                        new Block.Column(material.say("until"), 3),
                        new Block.Column(material.say("verification"), 7)),
                rows));
        return List.of(new Section("indicators", material.say("indicators"), Section.Paper.WIDE, blocks));
    }
}
