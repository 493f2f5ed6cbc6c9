package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Transfers;
import org.migrationadvisor.pages.transfer.TransferFigures;
import org.migrationadvisor.pages.transfer.TransferWords;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Section;

/** What is at stake at the next census: reckoned where the figures are known, else left to be reckoned. */
public final class TransfersChapter implements Chapter {

    @Override
    public List<Section> sections(Material material) {
        TransferWords words = new TransferWords(material.edition());
        TransferFigures figures = TransferFigures.of(
                        material.knowledge(), material.advice().profile())
                .perInhabitant(material.order().transfer());
        List<Block> blocks = new ArrayList<>();
        words.facts().forEach(fact -> blocks.add(new Block.Paragraph(fact)));
        blocks.add(table(material, words, figures));
        blocks.add(new Block.Heading(2, material.say("transfers-assumptions")));
        blocks.add(new Block.Items(
                false, words.assumptions().stream().map(Block.Paragraph::new).toList()));
        return List.of(new Section("transfers", material.say("transfers"), Section.Paper.FLOWING, blocks));
    }

    private static Block table(Material material, TransferWords words, TransferFigures figures) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(words.population()), figure(material, figures.population()), Cell.of("")));
        rows.add(List.of(
                Cell.of(words.absent()),
                figure(material, figures.absentLeast()),
                figure(material, figures.absentMost())));
        rows.add(List.of(Cell.of(words.perInhabitant()), figure(material, figures.perInhabitant()), Cell.of("")));
        Optional<Transfers> known = figures.transfers();
        rows.add(range(material, words.people(), known.map(Transfers::people)));
        rows.add(range(material, words.yearly(), known.map(Transfers::yearly)));
        rows.add(range(material, words.untilNextCensus(), known.map(Transfers::untilNextCensus)));
        return new Block.Table(
                material.say("transfers-table"),
                List.of(
                        new Block.Column(material.say("transfers-what"), 9),
                        new Block.Column(material.say("at-least"), 4),
                        new Block.Column(material.say("at-most"), 4)),
                rows);
    }

    private static List<Cell> range(Material material, String name, Optional<Transfers.Range> range) {
        return List.of(
                Cell.of(name),
                figure(material, range.map(Transfers.Range::least)),
                figure(material, range.map(Transfers.Range::most)));
    }

    private static Cell figure(Material material, Optional<java.math.BigDecimal> number) {
        return number.<Cell>map(known -> new Cell.Figure(known, material.number(known)))
                .orElseGet(Cell::open);
    }
}
