package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Section;

/** The recommended measures with reasons and cautions; then those that run already, must wait, or are not advised. */
public final class MeasuresChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                material.say(material.advice().recommendations().isEmpty() ? "measures-none" : "measures-text")));
        Shared shared = new Shared(material);
        list(
                blocks,
                material.say("for-several"),
                shared.all().stream().map(Block.Paragraph::new).toList());
        Set<String> first = material.first();
        MeasureBlocks measures = new MeasureBlocks(material, shared);
        List<Advice.Recommendation> further = new ArrayList<>();
        for (Advice.Recommendation line : material.advice().recommendations()) {
            if (first.contains(line.id())) {
                blocks.addAll(measures.whole(line));
            } else {
                further.add(line);
            }
            if (line.rank() == 1) {
                blocks.addAll(material.picture(3, material.pictures().path(material.advice(), line)));
            }
        }
        if (!further.isEmpty()) {
            blocks.add(measures.table(further));
        }
        running(material, blocks);
        notNow(material, blocks);
        notAdvised(material, blocks);
        return List.of(new Section("measures", material.say("measures"), Section.Paper.FLOWING, blocks));
    }

    private static void running(Material material, List<Block> blocks) {
        list(
                blocks,
                material.say("running"),
                material.advice().running().stream()
                        .map(running -> new Block.Paragraph(material.title(running.id()), running(material, running)))
                        .toList());
    }

    private static String running(Material material, Advice.AlreadyRunning running) {
        List<String> sentences = new ArrayList<>();
        sentences.add(material.edition().code("upkeep", running.advice()));
        running.guidance().forEach(id -> sentences.add(material.remark(id)));
        running.cautions().forEach(id -> sentences.add(material.remark(id)));
        return String.join(" ", sentences);
    }

    private static void notNow(Material material, List<Block> blocks) {
        list(
                blocks,
                material.say("not-now"),
                material.advice().notNow().stream()
                        .map(notNow -> new Block.Paragraph(
                                material.title(notNow.id()),
                                String.join(
                                        " ",
                                        notNow.missing().stream()
                                                .map(missing -> material.edition()
                                                        .words()
                                                        .missing(material.measure(notNow.id()), missing))
                                                .toList())))
                        .toList());
    }

    private static void notAdvised(Material material, List<Block> blocks) {
        list(
                blocks,
                material.say("not-advised"),
                material.advice().notAdvised().stream()
                        .map(measure -> new Block.Paragraph(
                                material.title(measure.id()),
                                material.edition()
                                        .of(material.measure(measure.id()).summary())))
                        .toList());
    }

    private static void list(List<Block> blocks, String heading, List<Block.Paragraph> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(2, heading));
            blocks.add(new Block.Items(false, items));
        }
    }
}
