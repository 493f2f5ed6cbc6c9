package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.picture.Pictures;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** The measures in the order of time. */
public final class RoadmapChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        List<List<Cell>> rows =
                material.inTime().map(line -> row(material, line)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.say("roadmap-text")));
        blocks.addAll(material.drawing(material.pictures().roadmap(material.advice(), Pictures.NOWHERE)));
        blocks.add(new Block.Table(
                material.say("roadmap-table"),
                List.of(
                        new Block.Column(material.say("period"), 4),
                        new Block.Column(material.say("measure"), 8),
                        new Block.Column(material.say("who-leads"), 4),
                        new Block.Column(material.say("after"), 7)),
                rows));
        return List.of(new Section("roadmap", material.say("roadmap"), Section.Paper.FLOWING, blocks));
    }

    private static List<Cell> row(Material material, Advice.Recommendation line) {
        return List.of(
                Cell.of(material.edition().code("when", line.when().code())),
                Cell.of(material.title(line.id())),
                Cell.of(material.actor(line.lead())),
                Cell.of(material.joined(
                        line.after().stream().map(material::title).toList())));
    }
}
