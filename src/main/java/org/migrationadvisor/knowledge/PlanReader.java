package org.migrationadvisor.knowledge;

import java.util.EnumSet;
import java.util.Set;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Draft;
import org.migrationadvisor.domain.PlanField;
import org.migrationadvisor.domain.PlanFormat;
import org.migrationadvisor.domain.When;

/** How plan formats and drafts become values of the domain; the names of their keys stand here and in the schemas only. */
final class PlanReader {

    private static final String FIRST = "first";

    private PlanReader() {}

    static PlanFormat format(Entry entry) {
        return new PlanFormat(
                entry.words("id"),
                entry.number("order").intValueExact(),
                entry.text("title"),
                entry.text("introduction"),
                includes(entry),
                entry.optionalWords("measures").filter(FIRST::equals).isPresent(),
                entry.list(
                        "tables",
                        table -> new PlanFormat.Table(table.text("title"), table.list("columns", PlanReader::column))));
    }

    private static Set<When> includes(Entry entry) {
        Set<When> includes = EnumSet.noneOf(When.class);
        entry.codes("includes").forEach(code -> includes.add(Coded.of(When.class, code)));
        return includes;
    }

    private static PlanFormat.Column column(Entry entry) {
        return new PlanFormat.Column(
                entry.text("title"),
                entry.code(PlanField.class, "field"),
                entry.number("width").intValueExact(),
                entry.optionalText("note"));
    }

    static Draft draft(Entry entry) {
        return new Draft(
                entry.words("id"),
                entry.words("part"),
                entry.text("title"),
                entry.text("about"),
                entry.codes("findings"),
                entry.list("pieces", PlanReader::piece));
    }

    private static Draft.Piece piece(Entry entry) {
        if (entry.optionalWords("list").isPresent()) {
            return new Draft.Listed(entry.code(Draft.Source.class, "list"));
        }
        return entry.optionalText("heading")
                .<Draft.Piece>map(Draft.Heading::new)
                .or(() -> entry.optionalText("fill").map(Draft.Fill::new))
                .orElseGet(() -> new Draft.Paragraph(entry.text("paragraph")));
    }
}
