package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Section;

/** The measures beyond the first, each set out in full. */
public final class DetailsChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        Set<String> first = material.first();
        MeasureBlocks measures = new MeasureBlocks(material, new Shared(material));
        List<Block> blocks = new ArrayList<>();
        material.advice().recommendations().stream()
                .filter(line -> !first.contains(line.id()))
                .forEach(line -> blocks.addAll(measures.whole(line)));
        return blocks.isEmpty()
                ? List.of()
                : List.of(new Section("details", material.say("details"), Section.Paper.FRESH, blocks));
    }
}
