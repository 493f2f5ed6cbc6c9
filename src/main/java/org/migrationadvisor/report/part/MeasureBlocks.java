package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.part.MeasureParts;
import org.migrationadvisor.pages.part.Step;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;

/** Sets out one recommended measure, whole or in brief. */
final class MeasureBlocks {

    private static final int FEW = 3;

    private final Material material;
    private final Shared shared;
    private final Edition edition;

    MeasureBlocks(Material material, Shared shared) {
        this.material = material;
        this.shared = shared;
        this.edition = material.edition();
    }

    /** With its reasons, what is known of it, first steps, cautions and what people can see. */
    List<Block> whole(Advice.Recommendation line) {
        Intervention measure = material.measure(line.id());
        List<Block> blocks = new ArrayList<>(head(line, measure));
        blocks.add(said("why-it-can-help", edition.of(measure.rationale())));
        blocks.add(said("what-is-known", known(measure)));
        blocks.add(new Block.Heading(3, material.say("first-steps")));
        blocks.add(new Block.Items(
                true,
                new MeasureParts(edition)
                        .steps(measure).stream()
                                .map(step -> new Block.Paragraph(material.capital(step.who()), step.text()))
                                .toList()));
        list("here-like-this", shared.own(line.guidance())).forEach(blocks::add);
        list("beware", Stream.concat(shared.own(line.cautions()), standing(material, line)))
                .forEach(blocks::add);
        blocks.add(said("people-see", edition.words().visible(line)));
        blocks.add(said("with-whom", withWhom(line)));
        blocks.add(said("effort", effort(measure)));
        order(line).ifPresent(blocks::add);
        return blocks;
    }

    /** A row for each measure: why it is here, how it begins and with whom, and what to beware of. */
    Block table(List<Advice.Recommendation> lines) {
        return new Block.Table(
                material.say("further-table"),
                List.of(
                        new Block.Column(material.say("measure"), 4),
                        new Block.Column(material.say("because-of"), 4),
                        new Block.Column(material.say("first-step"), 7),
                        new Block.Column(material.say("beware"), 6)),
                lines.stream().map(this::row).toList());
    }

    private List<Cell> row(Advice.Recommendation line) {
        Intervention measure = material.measure(line.id());
        Step step = new MeasureParts(edition).steps(measure).get(0);
        return List.of(
                Cell.of(List.of(
                        line.rank() + ". " + edition.of(measure.title()),
                        edition.code("when", line.when().code()))),
                Cell.of(line.answers().stream()
                        .limit(FEW)
                        .map(material::diagnosisTitle)
                        .toList()),
                Cell.of(material.capital(step.who()) + ": " + step.text()),
                Cell.of(Stream.concat(shared.own(line.cautions()), standing(material, line))
                        .limit(1)
                        .toList()));
    }

    private List<Block> head(Advice.Recommendation line, Intervention measure) {
        return List.of(
                new Block.Heading(2, line.rank() + ". " + edition.of(measure.title())),
                new Block.Paragraph(
                        edition.code("when_long", line.when().code()),
                        edition.code("evidence", measure.evidence().grade().code()) + "; "
                                + edition.code("response", measure.response().code()) + "."),
                new Block.Paragraph(edition.of(measure.summary())),
                said("because-of", because(line)));
    }

    private String because(Advice.Recommendation line) {
        return material.joined(material.advice().diagnoses().stream()
                        .filter(diagnosed -> line.answers().contains(diagnosed.id()))
                        .map(diagnosed -> material.say(
                                "with-severity",
                                "diagnosis",
                                material.diagnosisTitle(diagnosed.id()),
                                "severity",
                                material.severity(diagnosed)))
                        .toList())
                + ".";
    }

    private String known(Intervention measure) {
        String practised = new MeasureParts(edition)
                .practices(measure).stream()
                        .map(practice -> material.say(
                                "practice",
                                "municipality",
                                practice.municipality().text(),
                                "actor",
                                practice.actor(),
                                "what",
                                practice.what()))
                        .reduce("", (all, one) -> all + one + " ");
        return practised + edition.of(measure.evidence().limits());
    }

    /** What to beware of everywhere, unless it is said for this place already. */
    static Stream<String> standing(Material material, Advice.Recommendation line) {
        return line.standing(material.measure(line.id())).stream()
                .map(caution -> material.edition().of(caution.text()));
    }

    private String withWhom(Advice.Recommendation line) {
        List<String> partners = line.partners().stream().map(edition::actor).toList();
        return partners.isEmpty()
                ? material.say("leads-alone", "lead", edition.actor(line.lead()))
                : material.say(
                        "leads-with", "lead", edition.actor(line.lead()), "partners", String.join(", ", partners));
    }

    private String effort(Intervention measure) {
        return material.say(
                "effort-text",
                "demand",
                edition.code("demand", measure.demand().code()),
                "cost",
                edition.code("cost", measure.cost().code()),
                "result",
                FirstResults.of(material, measure));
    }

    private Optional<Block> order(Advice.Recommendation line) {
        List<String> sentences = new ArrayList<>();
        if (!line.after().isEmpty()) {
            sentences.add(material.say(
                    "comes-after",
                    "measures",
                    material.joined(line.after().stream().map(material::title).toList())));
        }
        if (!line.ridingOn().isEmpty()) {
            sentences.add(material.say(
                    "rides-on",
                    "services",
                    material.joined(line.ridingOn().stream()
                            .map(service -> edition.code("service", service))
                            .toList())));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(String.join(" ", sentences)));
    }

    private Block said(String key, String text) {
        return new Block.Paragraph(material.say(key), text);
    }

    private List<Block> list(String key, Stream<String> said) {
        List<Block.Paragraph> items = said.map(Block.Paragraph::new).toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(3, material.say(key)), new Block.Items(false, items));
    }
}
