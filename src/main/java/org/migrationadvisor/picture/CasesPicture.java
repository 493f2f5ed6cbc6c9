package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.wording.Words;

/** What the municipalities of the study do about migration, as its Table 1 has it: a row for each measure, a square for a local government, a circle for NGOs. */
final class CasesPicture {

    private static final String LOCAL_GOVERNMENT = "local_government";
    private static final Sizes SHEET = new Sizes(330, 92, 50, 34, 12.5, 2, 12);
    private static final Sizes POSTER = new Sizes(480, 176, 65, 60, 25, 2, 24);
    private static final double BESIDE = 2;
    private static final double LINE = 1.12;
    private static final double SINK = 0.35;
    private static final String LOCAL = "#1d5f5a";
    private static final String NGO = "#c0623a";

    /**
     * How large everything is, in the units of the drawing.
     *
     * @param titles room for the title of a measure
     * @param names  room for the names of the municipalities
     * @param turn   by how many degrees the names are turned
     * @param row    height of a row
     * @param lines  how many a title may take
     */
    private record Sizes(double titles, double names, int turn, double row, double letters, int lines, double mark) {

        double legend() {
            return mark * 2.8;
        }
    }

    private final KnowledgeBase knowledge;
    private final Words words;

    CasesPicture(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** For a page or a sheet of paper. */
    Picture sheet() {
        return drawn(SHEET);
    }

    /** For a wall: an upright sheet, to be read from two metres. */
    Picture poster() {
        return drawn(POSTER);
    }

    private Picture drawn(Sizes sizes) {
        List<Case> cases = knowledge.cases().values().stream()
                .filter(municipality -> !municipality.fictional())
                .toList();
        List<Intervention> measures = knowledge.interventions().values().stream()
                .filter(measure -> cases.stream().anyMatch(municipality -> municipality.did(measure.id())))
                .toList();
        String title = words.phrase("picture-cases");
        return new Picture(title, wide(sizes, title, cases, measures), narrow(title, cases), table(title, cases));
    }

    private static boolean does(Case municipality, Intervention measure, boolean localGovernment) {
        return municipality.measures().stream()
                .filter(done -> done.actor().equals(LOCAL_GOVERNMENT) == localGovernment)
                .anyMatch(done -> done.interventions().contains(measure.id()));
    }

    private String wide(Sizes sizes, String title, List<Case> cases, List<Intervention> measures) {
        Svg svg = new Svg();
        double column = (Picture.WIDE - sizes.titles() - sizes.row()) / Math.max(1, cases.size());
        for (int i = 0; i < cases.size(); i++) {
            double x = sizes.titles() + i * column + column / 2;
            svg.words(
                    cases.get(i).name(),
                    x,
                    sizes.names() - 8,
                    "font-size",
                    sizes.letters(),
                    "transform",
                    "rotate(-" + sizes.turn() + " " + Math.round(x) + " " + Math.round(sizes.names() - 8) + ")");
        }
        double y = sizes.names();
        for (Intervention measure : measures) {
            row(svg, sizes, measure, cases, y, column);
            y += sizes.row();
        }
        double middle = y + sizes.legend() * 0.65;
        legend(svg, sizes, true, "picture-cases-local", sizes.mark(), middle);
        legend(svg, sizes, false, "picture-cases-ngo", sizes.titles(), middle);
        return svg.drawn("broad", Picture.WIDE, y + sizes.legend(), title, false);
    }

    private void row(Svg svg, Sizes sizes, Intervention measure, List<Case> cases, double y, double column) {
        svg.element("path", "d", "M0 " + Math.round(y) + "H" + Picture.WIDE, "stroke", "#d9d4c7", "stroke-width", 1);
        title(svg, sizes, words.of(measure.title()), y + sizes.row() / 2);
        for (int i = 0; i < cases.size(); i++) {
            double x = sizes.titles() + i * column + column / 2;
            boolean local = does(cases.get(i), measure, true);
            boolean ngo = does(cases.get(i), measure, false);
            double aside = local && ngo ? sizes.mark() * 0.7 : 0;
            if (local) {
                mark(svg, sizes, true, x - aside, y + sizes.row() / 2);
            }
            if (ngo) {
                mark(svg, sizes, false, x + aside, y + sizes.row() / 2);
            }
        }
    }

    /** As many lines of a title as there is room for, around a height. */
    private static void title(Svg svg, Sizes sizes, String title, double middle) {
        List<String> all = Lettering.lines(title, sizes.letters(), sizes.titles());
        int shown = Math.min(all.size(), sizes.lines());
        for (int i = 0; i < shown; i++) {
            boolean cut = i + 1 == shown && shown < all.size();
            double above = ((shown - 1) / 2.0 - i) * sizes.letters() * LINE;
            svg.words(
                    cut ? all.get(i) + " …" : all.get(i),
                    0,
                    middle - above + sizes.letters() * SINK,
                    "font-size",
                    sizes.letters());
        }
    }

    private void legend(Svg svg, Sizes sizes, boolean local, String phrase, double x, double middle) {
        mark(svg, sizes, local, x, middle);
        svg.words(
                words.phrase(phrase),
                x + sizes.mark() * 1.5,
                middle + sizes.letters() * SINK,
                "font-size",
                sizes.letters());
    }

    /** A square for a local government, a circle for NGOs, around a point. */
    private static void mark(Svg svg, Sizes sizes, boolean local, double x, double y) {
        double half = sizes.mark() / 2;
        if (local) {
            svg.open("g", "class", Tone.TEAL_DARK.code());
            svg.element(
                    "rect", "x", x - half, "y", y - half, "width", sizes.mark(), "height", sizes.mark(), "fill", LOCAL);
            svg.close("g");
        } else {
            svg.element("circle", "class", "goal", "cx", x, "cy", y, "r", half, "fill", NGO);
        }
    }

    private String narrow(String title, List<Case> cases) {
        Svg svg = new Svg();
        double y = 1;
        for (Case municipality : cases) {
            List<String> lines = new ArrayList<>();
            said(lines, "picture-cases-local", done(municipality, true));
            said(lines, "picture-cases-ngo", done(municipality, false));
            Block block = new Block(
                    "",
                    municipality.name(),
                    lines.isEmpty() ? words.phrase("picture-cases-nothing") : String.join(". ", lines),
                    lines.isEmpty() ? Tone.CLAY_LIGHT : Tone.TEAL_LIGHT,
                    1,
                    "");
            block.draw(svg, 1, y, Picture.NARROW - BESIDE);
            y += block.height(Picture.NARROW - BESIDE) + Block.GAP;
        }
        return svg.drawn("slim", Picture.NARROW, y, title, false);
    }

    private void said(List<String> lines, String key, String done) {
        if (!done.isEmpty()) {
            lines.add(words.phrase(key) + ": " + done);
        }
    }

    private String done(Case municipality, boolean localGovernment) {
        return municipality.measures().stream()
                .filter(measure -> measure.actor().equals(LOCAL_GOVERNMENT) == localGovernment)
                .map(measure -> words.of(measure.text()))
                .collect(Collectors.joining("; "));
    }

    private Table table(String title, List<Case> cases) {
        return new Table(
                title,
                List.of(
                        words.phrase("picture-cases-municipality"),
                        words.phrase("picture-cases-local"),
                        words.phrase("picture-cases-ngo")),
                cases.stream()
                        .map(municipality ->
                                List.of(municipality.name(), done(municipality, true), done(municipality, false)))
                        .toList());
    }
}
