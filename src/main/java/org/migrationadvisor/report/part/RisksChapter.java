package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** What has to be in place for each measure set out in full, and what to beware of. */
public final class RisksChapter implements Chapter {

    private static final int STANDING = 2;

    @Override
    public List<Section> sections(Material material) {
        Shared shared = new Shared(material);
        List<List<Cell>> rows = material.full()
                .map(line -> List.of(
                        Cell.of(material.title(line.id())),
                        Cell.of(material.edition()
                                .of(material.measure(line.id()).prerequisites())),
                        Cell.of(Stream.concat(
                                        shared.own(line.cautions()),
                                        MeasureBlocks.standing(material, line).limit(STANDING))
                                .toList()),
                        Cell.open()))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.say("risks-text")));
        blocks.addAll(material.onlyFirst());
        blocks.add(new Block.Table(
                material.say("risks-table"),
                List.of(
                        new Block.Column(material.say("measure"), 4),
                        new Block.Column(material.say("assumptions"), 7),
                        new Block.Column(material.say("risk"), 12),
                        new Block.Column(material.say("who-watches"), 3)),
                rows));
        return List.of(new Section("risks", material.say("risks"), Section.Paper.WIDE, blocks));
    }
}
