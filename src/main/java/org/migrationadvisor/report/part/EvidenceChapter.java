package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** The findings that the advice leans on, what the municipalities of the study did, and the sources. */
public final class EvidenceChapter implements Chapter {

    private static final int EACH = 1;

    @Override
    public List<Section> sections(Material material) {
        List<Finding> cited = cited(material);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material.edition().words().phrase("limits-text")));
        if (!cited.isEmpty()) {
            blocks.add(findings(material, cited));
        }
        blocks.addAll(material.picture(2, material.pictures().cases()));
        blocks.add(new Block.Heading(2, material.say("sources")));
        blocks.add(new Block.Items(
                false,
                Stream.concat(
                                Stream.of(material.say("the-study")),
                                cited.stream()
                                        .flatMap(finding -> finding.sources().stream())
                                        .distinct()
                                        .map(id -> material.knowledge()
                                                .sources()
                                                .get(id)
                                                .reference()))
                        .map(Block.Paragraph::new)
                        .toList()));
        return List.of(new Section("evidence", material.say("evidence"), Section.Paper.FLOWING, blocks));
    }

    private static List<Finding> cited(Material material) {
        Set<String> ids = new LinkedHashSet<>();
        material.advice().diagnoses().stream()
                .flatMap(diagnosed -> diagnosed.findings().stream().limit(EACH))
                .forEach(ids::add);
        material.full().forEach(line -> ids.addAll(line.findings()));
        material.advice().notAdvised().forEach(measure -> ids.addAll(measure.findings()));
        return material.knowledge().findings().values().stream()
                .filter(finding -> ids.contains(finding.id()))
                .toList();
    }

    private static Block findings(Material material, List<Finding> cited) {
        return new Block.Table(
                material.say("findings-table"),
                List.of(
                        new Block.Column(material.say("where"), 2),
                        new Block.Column(material.say("finding"), 14),
                        new Block.Column(material.say("kind-of-evidence"), 3)),
                cited.stream().map(finding -> row(material, finding)).toList());
    }

    private static List<Cell> row(Material material, Finding finding) {
        List<String> statement = new ArrayList<>();
        statement.add(material.edition().of(finding.statement()));
        finding.note().map(material.edition()::of).ifPresent(statement::add);
        return List.of(
                Cell.of(material.edition().section(finding)),
                Cell.of(String.join(" ", statement)),
                Cell.of(material.edition()
                        .code("finding_evidence", finding.evidence().code())));
    }
}
