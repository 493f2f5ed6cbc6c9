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
    private static final double TITLES = 330;
    private static final double NAMES = 92;
    private static final double ROW = 27;
    private static final double LETTERS = 12.5;
    private static final double LINE = 15;
    private static final double MARK = 12;
    private static final double LEGEND = 34;
    private static final double BESIDE = 2;
    private static final String LOCAL = "#1d5f5a";
    private static final String NGO = "#c0623a";

    private final KnowledgeBase knowledge;
    private final Words words;

    CasesPicture(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    Picture all() {
        List<Case> cases = knowledge.cases().values().stream()
                .filter(municipality -> !municipality.fictional())
                .toList();
        List<Intervention> measures = knowledge.interventions().values().stream()
                .filter(measure -> cases.stream().anyMatch(municipality -> does(municipality, measure)))
                .toList();
        String title = words.phrase("picture-cases");
        return new Picture(title, wide(title, cases, measures), narrow(title, cases), table(title, cases));
    }

    private static boolean does(Case municipality, Intervention measure) {
        return municipality.measures().stream()
                .anyMatch(done -> done.interventions().contains(measure.id()));
    }

    private static boolean does(Case municipality, Intervention measure, boolean localGovernment) {
        return municipality.measures().stream()
                .filter(done -> done.actor().equals(LOCAL_GOVERNMENT) == localGovernment)
                .anyMatch(done -> done.interventions().contains(measure.id()));
    }

    private String wide(String title, List<Case> cases, List<Intervention> measures) {
        Svg svg = new Svg();
        double column = (Picture.WIDE - TITLES - ROW) / Math.max(1, cases.size());
        for (int i = 0; i < cases.size(); i++) {
            double x = TITLES + i * column + column / 2;
            svg.words(
                    cases.get(i).name(),
                    x,
                    NAMES - 8,
                    "font-size",
                    LETTERS,
                    "transform",
                    "rotate(-50 " + Math.round(x) + " " + Math.round(NAMES - 8) + ")");
        }
        double y = NAMES;
        for (Intervention measure : measures) {
            y = row(svg, measure, cases, y, column);
        }
        mark(svg, true, 6 + MARK / 2, y + LEGEND - 12);
        svg.words(words.phrase("picture-cases-local"), 6 + 2 * MARK, y + LEGEND - 8, "font-size", LETTERS);
        mark(svg, false, TITLES, y + LEGEND - 12);
        svg.words(words.phrase("picture-cases-ngo"), TITLES + MARK * 1.5, y + LEGEND - 8, "font-size", LETTERS);
        return svg.drawn("broad", Picture.WIDE, y + LEGEND, title, false);
    }

    /** Draws a row and gives where it ends. */
    private double row(Svg svg, Intervention measure, List<Case> cases, double y, double column) {
        svg.element("path", "d", "M0 " + Math.round(y) + "H" + Picture.WIDE, "stroke", "#d9d4c7", "stroke-width", 1);
        List<String> lines = Lettering.lines(words.of(measure.title()), LETTERS, TITLES);
        double height = ROW + (lines.size() - 1) * LINE;
        for (int i = 0; i < lines.size(); i++) {
            svg.words(lines.get(i), 0, y + ROW - 9 + i * LINE, "font-size", LETTERS);
        }
        for (int i = 0; i < cases.size(); i++) {
            double x = TITLES + i * column + column / 2;
            boolean local = does(cases.get(i), measure, true);
            boolean ngo = does(cases.get(i), measure, false);
            double aside = local && ngo ? MARK * 0.7 : 0;
            if (local) {
                mark(svg, true, x - aside, y + height / 2);
            }
            if (ngo) {
                mark(svg, false, x + aside, y + height / 2);
            }
        }
        return y + height;
    }

    /** A square for a local government, a circle for NGOs, around a point. */
    private static void mark(Svg svg, boolean local, double x, double y) {
        if (local) {
            svg.open("g", "class", Tone.TEAL_DARK.code());
            svg.element("rect", "x", x - MARK / 2, "y", y - MARK / 2, "width", MARK, "height", MARK, "fill", LOCAL);
            svg.close("g");
        } else {
            svg.element("circle", "class", "goal", "cx", x, "cy", y, "r", MARK / 2, "fill", NGO);
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
