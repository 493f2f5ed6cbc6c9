package org.migrationadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Report;

/** Everything that a report says, piece by piece in its order, found by walking its tree. */
final class Said {

    private final List<String> pieces = new ArrayList<>();

    private Said() {}

    static List<String> in(Report report) {
        Said said = new Said();
        said.add(report.kind());
        said.add(report.title());
        report.opening().forEach(said::block);
        said.add(report.contents());
        report.sections().forEach(section -> said.add(section.title()));
        report.sections().forEach(section -> {
            said.add(section.title());
            section.blocks().forEach(said::block);
        });
        return said.pieces;
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            pieces.add(text);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            add(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(this::paragraph);
        } else if (block instanceof Block.Note note) {
            add(note.text());
        } else if (block instanceof Block.Blank blank) {
            add(blank.label());
        } else if (block instanceof Block.Verbatim verbatim) {
            add(verbatim.text());
        } else if (block instanceof Block.Table table) {
            add(table.caption());
            table.columns().forEach(column -> add(column.title()));
            table.rows().forEach(row -> row.forEach(this::cell));
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        add(paragraph.lead());
        add(paragraph.text());
    }

    private void cell(Cell cell) {
        if (cell instanceof Cell.Words words) {
            words.lines().forEach(this::add);
        } else if (cell instanceof Cell.Figure figure) {
            add(figure.shown());
        }
    }
}
