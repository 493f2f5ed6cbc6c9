package org.migrationadvisor.report.part;

import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** What has to be in place for each recommended measure, and what to beware of. */
public final class RisksChapter implements Chapter {

    private static final int STANDING = 2;

    @Override
    public List<Section> sections(Material material) {
        Shared shared = new Shared(material);
        List<List<Cell>> rows = material.soon()
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
        return List.of(new Section(
                "risks",
                material.say("risks"),
                true,
                List.of(
                        new Block.Paragraph(material.say("risks-text")),
                        new Block.Table(
                                material.say("risks-table"),
                                List.of(
                                        new Block.Column(material.say("measure"), 4),
                                        new Block.Column(material.say("assumptions"), 7),
                                        new Block.Column(material.say("risk"), 12),
                                        new Block.Column(material.say("who-watches"), 3)),
                                rows))));
    }
}
