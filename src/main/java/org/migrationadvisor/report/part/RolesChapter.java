package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** Who leads what, who takes part, and the first thing each is asked to do. */
public final class RolesChapter implements Chapter {

    private static final int MOST = 6;

    @Override
    public List<Section> sections(Material material) {
        List<Advice.Recommendation> lines = material.full().toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<List<Cell>> rows =
                actors(lines).stream().map(actor -> row(material, actor, lines)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.say("roles-text")));
        blocks.addAll(material.onlyFirst());
        blocks.add(new Block.Table(
                material.say("roles-table"),
                List.of(
                        new Block.Column(material.say("who"), 4),
                        new Block.Column(material.say("leads"), 6),
                        new Block.Column(material.say("takes-part-in"), 6),
                        new Block.Column(material.say("first-thing"), 8),
                        new Block.Column(material.say("contact-person"), 4)),
                rows));
        return List.of(new Section("roles", material.say("roles"), Section.Paper.WIDE, blocks));
    }

    private static Set<String> actors(List<Advice.Recommendation> lines) {
        Set<String> actors = new LinkedHashSet<>();
        lines.forEach(line -> actors.add(line.lead()));
        lines.forEach(line -> actors.addAll(line.partners()));
        return actors;
    }

    private static List<Cell> row(Material material, String actor, List<Advice.Recommendation> lines) {
        List<String> leads = new ArrayList<>();
        List<String> takesPart = new ArrayList<>();
        for (Advice.Recommendation line : lines) {
            if (line.lead().equals(actor)) {
                leads.add(material.title(line.id()));
            } else if (line.partners().contains(actor) && takesPart.size() < MOST) {
                takesPart.add(material.title(line.id()));
            }
        }
        return List.of(
                Cell.of(material.actor(actor)),
                Cell.of(leads),
                Cell.of(takesPart),
                Cell.of(firstStep(material, actor, lines)),
                Cell.open());
    }

    private static String firstStep(Material material, String actor, List<Advice.Recommendation> lines) {
        return lines.stream()
                .flatMap(line -> material.measure(line.id()).firstSteps().stream()
                        .filter(step -> step.who().equals(actor))
                        .limit(1)
                        .map(step -> step(material, line, step)))
                .findFirst()
                .orElse("");
    }

    private static String step(Material material, Advice.Recommendation line, Intervention.Step step) {
        return material.say(
                "step-for",
                "measure",
                material.title(line.id()),
                "step",
                material.edition().of(step.text()));
    }
}
