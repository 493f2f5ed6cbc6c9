package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** One page for the mayor: the situation in five sentences, three measures, what people will see and when, and what is asked for. */
public final class MayorChapter implements Chapter {

    private static final int MEASURES = 3;
    private static final int SENTENCES = 5;
    private static final int REASONS = 2;

    @Override
    public List<Section> sections(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, material.say("mayor-situation")));
        blocks.add(new Block.Items(
                false, sentences(material).stream().map(Block.Paragraph::new).toList()));
        List<Advice.Recommendation> first = material.inTime().limit(MEASURES).toList();
        if (!first.isEmpty()) {
            blocks.add(table(material, first));
        }
        blocks.add(new Block.Heading(2, material.say("mayor-decision")));
        blocks.add(
                new Block.Paragraph(material.say(first.isEmpty() ? "mayor-decision-to-ask" : "mayor-decision-text")));
        blocks.add(new Block.Blank(material.say("person-responsible")));
        blocks.add(new Block.Blank(material.say("hours-a-week")));
        blocks.add(new Block.Blank(material.say("first-report-on")));
        blocks.add(new Block.Note(material.say("mayor-limits", "date", Dates.of(material))));
        return List.of(new Section(
                "mayor", material.say("mayor", "municipality", material.municipality()), Section.Paper.FRESH, blocks));
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

    /** A column for each measure, as cards beside each other. */
    private static Block table(Material material, List<Advice.Recommendation> first) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(material.say("measure"), 3));
        first.forEach(line -> columns.add(new Block.Column(material.title(line.id()), 6)));
        return new Block.Table(
                material.say("mayor-measures"),
                columns,
                List.of(
                        row(material, "because-of", first, line -> Cell.of(because(material, line))),
                        row(material, "people-see", first, line -> Cell.of(seen(material, line))),
                        row(
                                material,
                                "result-when",
                                first,
                                line -> Cell.of(FirstResults.sentence(material, material.measure(line.id())))),
                        row(material, "who-leads", first, line -> Cell.of(material.actor(line.lead())))));
    }

    private static List<Cell> row(
            Material material,
            String title,
            List<Advice.Recommendation> measures,
            Function<Advice.Recommendation, Cell> said) {
        return Stream.concat(
                        Stream.of(Cell.of(material.say(title))),
                        measures.stream().map(said))
                .toList();
    }

    private static List<String> because(Material material, Advice.Recommendation line) {
        return line.answers().stream()
                .limit(REASONS)
                .map(material::diagnosisTitle)
                .toList();
    }

    private static String seen(Material material, Advice.Recommendation line) {
        return material.edition()
                .of(material.measure(line.id()).visible().outputs().get(0));
    }
}
