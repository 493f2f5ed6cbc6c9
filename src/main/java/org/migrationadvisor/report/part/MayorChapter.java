package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** One page for the mayor: the situation in five sentences, three measures, what people will see and when, and what is asked for. */
public final class MayorChapter implements Chapter {

    private static final int MEASURES = 3;
    private static final int SENTENCES = 5;

    @Override
    public List<Section> sections(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, material.say("mayor-situation")));
        blocks.add(new Block.Paragraph(String.join(" ", sentences(material))));
        List<Advice.Recommendation> first = material.inTime().limit(MEASURES).toList();
        if (!first.isEmpty()) {
            blocks.add(table(material, first));
        }
        blocks.add(new Block.Heading(2, material.say("mayor-decision")));
        blocks.add(new Block.Paragraph(material.say("mayor-decision-text")));
        blocks.add(new Block.Blank(material.say("person-responsible")));
        blocks.add(new Block.Blank(material.say("hours-a-week")));
        blocks.add(new Block.Blank(material.say("first-report-on")));
        return List.of(new Section("mayor", material.say("mayor"), Section.Paper.FRESH, blocks));
    }

    /** The severest impacts first, then a limit and an asset, then others, and last how much is known. */
    static List<String> sentences(Material material) {
        List<Advice.Diagnosed> chosen = new ArrayList<>();
        Stream.of(
                        material.diagnoses(DiagnosisType.Kind.IMPACT).stream().limit(2),
                        material.diagnoses(DiagnosisType.Kind.RESPONSE).stream().limit(1),
                        material.diagnoses(DiagnosisType.Kind.ASSET).stream().limit(1),
                        material.advice().diagnoses().stream())
                .flatMap(some -> some)
                .filter(diagnosed -> !chosen.contains(diagnosed) && chosen.size() < SENTENCES - 1)
                .forEach(chosen::add);
        List<String> sentences = new ArrayList<>();
        chosen.forEach(diagnosed -> sentences.add(material.here(diagnosed)));
        if (chosen.isEmpty()) {
            sentences.add(material.say("no-diagnosis"));
        }
        sentences.add(known(material));
        return sentences;
    }

    private static String known(Material material) {
        Advice.Coverage coverage = material.advice().coverage();
        return material.say(
                "known",
                "answered",
                coverage.answered(),
                "open",
                coverage.unknown() + coverage.unanswered(),
                "share",
                material.edition().words().share(coverage.knowledge()));
    }

    private static Block table(Material material, List<Advice.Recommendation> first) {
        return new Block.Table(
                material.say("mayor-measures"),
                List.of(
                        new Block.Column(material.say("measure"), 5),
                        new Block.Column(material.say("people-see"), 6),
                        new Block.Column(material.say("result-when"), 6),
                        new Block.Column(material.say("who-leads"), 3)),
                first.stream().map(line -> row(material, line)).toList());
    }

    private static List<Cell> row(Material material, Advice.Recommendation line) {
        Intervention measure = material.measure(line.id());
        return List.of(
                Cell.of(material.edition().of(measure.title())),
                Cell.of(material.edition().of(measure.visible().outputs().get(0))),
                Cell.of(FirstResults.sentence(material, measure)),
                Cell.of(material.edition().actor(line.lead())));
    }
}
