package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.wording.Words;

/** The diagnoses by kind, the severest on top: the severer, the darker and the longer, under the word for it. */
final class SeverityPicture {

    private static final double HEAD = 20;
    private static final double HEAD_LINE = 26;
    private static final double LABEL = 13;
    private static final double LABEL_LINE = 28;
    private static final double GAP = 22;
    private static final Map<Severity, Double> SHARES =
            Map.of(Severity.LOW, 0.64, Severity.MODERATE, 0.82, Severity.SEVERE, 1.0);
    private static final Map<Severity, Tone> PROBLEMS =
            Map.of(Severity.LOW, Tone.CLAY_LIGHT, Severity.MODERATE, Tone.CLAY_MIDDLE, Severity.SEVERE, Tone.CLAY_DARK);
    private static final Map<Severity, Tone> ASSETS =
            Map.of(Severity.LOW, Tone.TEAL_LIGHT, Severity.MODERATE, Tone.TEAL_MIDDLE, Severity.SEVERE, Tone.TEAL_DARK);

    private final KnowledgeBase knowledge;
    private final Words words;
    private final UnaryOperator<String> place;

    SeverityPicture(KnowledgeBase knowledge, Words words, UnaryOperator<String> place) {
        this.knowledge = knowledge;
        this.words = words;
        this.place = place;
    }

    /** The diagnoses of one kind, by severity. */
    private record Panel(String title, List<Run> runs) {}

    /** The diagnoses of one kind and severity, under the word for it. */
    private record Run(String word, List<Block> blocks) {}

    Picture of(Advice advice) {
        List<Panel> panels = Stream.of(DiagnosisType.Kind.values())
                .map(kind -> panel(kind, advice))
                .filter(panel -> !panel.runs().isEmpty())
                .toList();
        String title = words.phrase(
                "picture-severity", "municipality", advice.profile().municipality());
        return new Picture(title, wide(title, panels), narrow(title, panels), table(title, panels));
    }

    private Panel panel(DiagnosisType.Kind kind, Advice advice) {
        List<Run> runs = Stream.of(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> run(kind, severity, advice))
                .filter(run -> !run.blocks().isEmpty())
                .toList();
        return new Panel(words.phrase("picture-kind-" + kind.code()), runs);
    }

    private Run run(DiagnosisType.Kind kind, Severity severity, Advice advice) {
        Map<Severity, Tone> tones = kind == DiagnosisType.Kind.ASSET ? ASSETS : PROBLEMS;
        List<DiagnosisType> types = advice.diagnoses().stream()
                .filter(diagnosed -> diagnosed.severity() == severity)
                .map(diagnosed -> knowledge.diagnoses().get(diagnosed.id()))
                .filter(type -> type.kind() == kind)
                .toList();
        return new Run(
                types.isEmpty() ? "" : words.severity(types.get(0), severity),
                types.stream()
                        .map(type -> new Block(
                                "",
                                words.of(type.title()),
                                "",
                                tones.get(severity),
                                SHARES.get(severity),
                                place.apply(type.id())))
                        .toList());
    }

    private String wide(String title, List<Panel> panels) {
        Svg svg = new Svg();
        double columns = Math.max(2, panels.size());
        double room = (Picture.WIDE - GAP * (columns - 1)) / columns;
        double height = 0;
        for (int i = 0; i < panels.size(); i++) {
            height = Math.max(height, draw(svg, panels.get(i), i * (room + GAP), 0, room));
        }
        return svg.drawn("broad", Picture.WIDE, height, title, leads(panels));
    }

    private String narrow(String title, List<Panel> panels) {
        Svg svg = new Svg();
        double height = 0;
        for (Panel panel : panels) {
            height = draw(svg, panel, 0, height, Picture.NARROW) + GAP;
        }
        return svg.drawn("slim", Picture.NARROW, height, title, leads(panels));
    }

    /** Draws a panel and gives where it ends. */
    private static double draw(Svg svg, Panel panel, double x, double top, double room) {
        double y = top;
        for (String line : Lettering.lines(panel.title(), HEAD, room)) {
            y += HEAD_LINE;
            svg.words(line, x, y - 4, "class", "head", "font-size", HEAD, "font-weight", "bold");
        }
        for (Run run : panel.runs()) {
            y += LABEL_LINE;
            svg.words(run.word(), x, y - Block.GAP - 2, "class", "word", "font-size", LABEL);
            for (Block block : run.blocks()) {
                block.draw(svg, x + 0.5, y + 0.5, room - 1);
                y += block.height(room - 1) + Block.GAP;
            }
        }
        return y + 1;
    }

    private boolean leads(List<Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.runs().stream())
                .flatMap(run -> run.blocks().stream())
                .anyMatch(block -> !block.href().isEmpty());
    }

    private Table table(String title, List<Panel> panels) {
        List<List<String>> rows = new ArrayList<>();
        panels.forEach(panel -> panel.runs()
                .forEach(run ->
                        run.blocks().forEach(block -> rows.add(List.of(panel.title(), block.words(), run.word())))));
        return new Table(
                title,
                List.of(
                        words.phrase("picture-kind"),
                        words.phrase("picture-diagnosis"),
                        words.phrase("picture-severity-head")),
                rows);
    }
}
