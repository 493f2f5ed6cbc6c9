package org.migrationadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Report;

/** Everything that a report says, piece by piece in its order, found by walking its tree. */
final class Said {

    private static final Pattern LETTERING = Pattern.compile("<text[^>]*>([^<]*)</text>");

    private final List<String> pieces = new ArrayList<>();
    private final Format format;

    private Said(Format format) {
        this.format = format;
    }

    static List<String> in(Report report) {
        return in(report, Format.HTML);
    }

    /** As a format says it: a workbook has numbers as such, and where a drawing is an image or none at all, words say what it shows. */
    static List<String> in(Report report, Format format) {
        Said said = new Said(format);
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
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Block.Table table) {
            add(table.caption());
            table.columns().forEach(column -> add(column.title()));
            table.rows().forEach(row -> row.forEach(this::cell));
        }
    }

    private void picture(Block.Picture picture) {
        if (format == Format.DOCX || format == Format.XLSX) {
            add(picture.alternative());
        } else {
            LETTERING
                    .matcher(picture.svg())
                    .results()
                    .map(found -> found.group(1)
                            .replace("&quot;", "\"")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&"))
                    .forEach(this::add);
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
            add(format == Format.XLSX ? figure.value().stripTrailingZeros().toPlainString() : figure.shown());
        }
    }
}
