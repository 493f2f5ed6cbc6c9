package org.migrationadvisor.report.writer;

import java.util.List;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.block.Section;

/** Writes a report as one web page that loads nothing, well-formed so that the PDF can be made of it. */
final class HtmlWriter {

    private static final int MANY_COLUMNS = 8;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Report report;
    private final Drawings drawings;
    private final boolean paged;
    private final Markup html = new Markup();
    private boolean wide;

    private HtmlWriter(Report report, Drawings drawings, boolean paged) {
        this.report = report;
        this.drawings = drawings;
        this.paged = paged;
    }

    /** How a drawing stands in the page. */
    interface Drawings {

        /** As it is, for browsers. */
        Drawings INLINE = (picture, html) -> html.own(picture.svg());

        /** Puts it there. */
        void draw(Block.Picture picture, Markup html);
    }

    /**
     * The page.
     *
     * @param styles  the style sheet that it carries
     * @param drawings how drawings stand in it
     * @param paged    whether a PDF is made of it: it has an outline, and titles of tables before them, where its reader finds them
     */
    static String write(Report report, String styles, Drawings drawings, boolean paged) {
        HtmlWriter writer = new HtmlWriter(report, drawings, paged);
        writer.head(styles);
        writer.opening();
        report.sections().forEach(writer::section);
        return writer.html.close("body").close("html").toString();
    }

    private void head(String styles) {
        html.own("<!DOCTYPE html>\n")
                .open(
                        "html",
                        "lang",
                        report.language(),
                        "xml:lang",
                        report.language(),
                        "xmlns",
                        "http://www.w3.org/1999/xhtml")
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .element("title", report.title())
                .empty("meta", "name", "description", "content", report.kind())
                .empty("meta", "name", "author", "content", report.municipality())
                .open("style")
                .own(styles)
                .close("style");
        if (paged) {
            outline();
        }
        html.close("head").open("body");
    }

    private void outline() {
        html.open("bookmarks");
        report.sections()
                .forEach(section -> html.open("bookmark", "name", section.title(), "href", "#" + section.id())
                        .close("bookmark"));
        html.close("bookmarks");
    }

    private void opening() {
        html.open("header", "class", "cover")
                .element("p", report.kind(), "class", "kind")
                .element("h1", report.title());
        report.opening().forEach(this::block);
        html.open("nav").element("p", report.contents(), "class", "label").open("ol");
        report.sections()
                .forEach(section -> html.open("li")
                        .element("a", section.title(), "href", "#" + section.id())
                        .close("li"));
        html.close("ol").close("nav").close("header");
    }

    private void section(Section section) {
        wide = section.wide();
        String lying = section.wide() ? "wide" : "upright";
        html.open("section", "id", section.id(), "class", report.turnsAt(section) ? lying + " fresh" : lying)
                .element("h1", section.title());
        section.blocks().forEach(this::block);
        html.close("section");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            html.element("h" + heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            html.open("p");
            words(paragraph);
            html.close("p");
        } else if (block instanceof Block.Items items) {
            String list = items.numbered() ? "ol" : "ul";
            html.open(list);
            items.items().forEach(this::item);
            html.close(list);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            html.open("div", "class", "picture");
            drawings.draw(picture, html);
            html.close("div");
        } else if (block instanceof Block.Note note) {
            html.element("p", note.text(), "class", "note");
        } else if (block instanceof Block.Blank blank) {
            html.open("p", "class", "blank")
                    .element("strong", blank.label())
                    .say(" ")
                    .element("span", Block.Blank.LINE, "class", "line")
                    .close("p");
        } else if (block instanceof Block.Verbatim verbatim) {
            html.element("p", verbatim.text(), "class", "verbatim");
        }
    }

    private void item(Block.Paragraph item) {
        html.open("li");
        words(item);
        html.close("li");
    }

    private void words(Block.Paragraph paragraph) {
        if (!paragraph.lead().isEmpty()) {
            html.element("strong", paragraph.opening()).say(" ");
        }
        html.say(paragraph.text());
    }

    private void table(Block.Table table) {
        int all = table.columns().stream().mapToInt(Block.Column::width).sum();
        if (paged) {
            html.element("p", table.caption(), "class", "caption", "style", FirstRow.room(table, wide));
        }
        html.open("table", "class", table.columns().size() >= MANY_COLUMNS ? "many" : "few");
        if (!paged) {
            html.element("caption", table.caption());
        }
        html.open("thead").open("tr");
        table.columns()
                .forEach(column -> html.element(
                        "th", column.title(), "scope", "col", "style", "width:" + 100 * column.width() / all + "%"));
        html.close("tr").close("thead").open("tbody");
        table.rows().forEach(this::row);
        html.close("tbody").close("table");
    }

    private void row(List<Cell> row) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
            cell(row.get(i), i == 0);
        }
        html.close("tr");
    }

    private void lines(List<String> lines) {
        if (lines.size() == 1) {
            html.say(lines.get(0));
        } else {
            lines.forEach(line -> html.element("p", line));
        }
    }

    private void cell(Cell cell, boolean first) {
        String element = first ? "th" : "td";
        String[] scope = first ? new String[] {"scope", "row"} : new String[0];
        if (cell instanceof Cell.Figure figure) {
            html.element("td", figure.shown(), "class", "figure");
        } else if (cell instanceof Cell.Open) {
            html.element("td", Cell.Open.MARK, "class", "open");
        } else {
            html.open(element, scope);
            lines(((Cell.Words) cell).lines());
            html.close(element);
        }
    }
}
