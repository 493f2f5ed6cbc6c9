package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.wording.Words;

/** The recommendations as a stair of three steps in time: the nearer, the darker. Numbers give the order in time. */
final class RoadmapPicture {

    private static final double HEAD = 22;
    private static final double FINE = 13;
    private static final double GAP = 20;
    private static final double STEP = 30;
    private static final double HEAD_ROOM = 58;
    private static final double RAIL = 26;
    private static final double PEAK = 22;
    private static final Map<When, Tone> TONES =
            Map.of(When.NOW, Tone.TEAL_DARK, When.NEXT, Tone.TEAL_MIDDLE, When.LATER, Tone.TEAL_LIGHT);

    private final KnowledgeBase knowledge;
    private final Words words;
    private final UnaryOperator<String> place;

    RoadmapPicture(KnowledgeBase knowledge, Words words, UnaryOperator<String> place) {
        this.knowledge = knowledge;
        this.words = words;
        this.place = place;
    }

    /** A part of the time with its measures in order, and their rows in the table. */
    private record Stage(String title, String period, List<Block> blocks, List<List<String>> rows) {}

    Picture of(Advice advice) {
        Map<String, Advice.Recommendation> byId = new HashMap<>();
        advice.recommendations().forEach(recommendation -> byId.put(recommendation.id(), recommendation));
        List<String> order = advice.inTime();
        List<Stage> stages = new ArrayList<>();
        advice.roadmap()
                .forEach((when, ids) ->
                        stages.add(stage(when, ids.stream().map(byId::get).toList(), order)));
        String title =
                words.phrase("picture-roadmap", "municipality", advice.profile().municipality());
        return new Picture(title, wide(title, stages), narrow(title, stages), table(title, stages));
    }

    private Stage stage(When when, List<Advice.Recommendation> measures, List<String> order) {
        String title = words.code("when", when.code());
        return new Stage(
                title,
                words.code("when_long", when.code()),
                measures.stream()
                        .map(measure -> block(measure, TONES.get(when), order))
                        .toList(),
                measures.stream().map(measure -> row(title, measure, order)).toList());
    }

    private Block block(Advice.Recommendation measure, Tone tone, List<String> order) {
        String lead = words.actor(measure.lead());
        String after = measure.after().stream()
                .map(other -> order.indexOf(other) + 1)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return new Block(
                step(measure, order),
                title(measure.id()),
                after.isEmpty() ? lead : lead + " · " + words.phrase("picture-after", "numbers", after),
                tone,
                1,
                place.apply(measure.id()));
    }

    private List<String> row(String when, Advice.Recommendation measure, List<String> order) {
        return List.of(
                when,
                step(measure, order),
                title(measure.id()),
                words.actor(measure.lead()),
                measure.after().stream().map(this::title).collect(Collectors.joining("; ")));
    }

    private static String step(Advice.Recommendation measure, List<String> order) {
        return String.valueOf(order.indexOf(measure.id()) + 1);
    }

    private String title(String id) {
        return words.of(knowledge.interventions().get(id).title());
    }

    private String wide(String title, List<Stage> stages) {
        Svg svg = new Svg();
        double room = (Picture.WIDE - GAP * (stages.size() - 1)) / stages.size();
        double rise = STEP * (stages.size() - 1);
        double height = 0;
        stair(svg, stages.size(), room, rise);
        for (int i = 0; i < stages.size(); i++) {
            double ground = PEAK + HEAD_ROOM + rise - i * STEP;
            head(svg, stages.get(i), i * (room + GAP), ground - HEAD_ROOM + 20);
            height = Math.max(height, blocks(svg, stages.get(i), i * (room + GAP), ground + 14, room));
        }
        return svg.drawn("broad", Picture.WIDE, height, title, leads(stages));
    }

    /** The line that climbs from the first step to the last, with somebody on top. */
    private static void stair(Svg svg, int steps, double room, double rise) {
        StringBuilder path = new StringBuilder("M0 " + Math.round(PEAK + HEAD_ROOM + rise));
        for (int i = 1; i < steps; i++) {
            path.append("H")
                    .append(Math.round(i * (room + GAP) - GAP / 2))
                    .append("v")
                    .append(Math.round(-STEP));
        }
        path.append("H").append(Picture.WIDE);
        svg.road(path.toString(), 5);
        svg.element(
                "circle",
                "class",
                "goal",
                "cx",
                Picture.WIDE - 14,
                "cy",
                PEAK + HEAD_ROOM - 16,
                "r",
                9,
                "fill",
                "#a64823");
    }

    private String narrow(String title, List<Stage> stages) {
        Svg svg = new Svg();
        double room = Picture.NARROW - RAIL;
        double y = 0;
        List<Double> nodes = new ArrayList<>();
        for (Stage stage : stages) {
            nodes.add(y + 15);
            head(svg, stage, RAIL, y + 20);
            y = blocks(svg, stage, RAIL, y + HEAD_ROOM, room) + GAP;
        }
        rail(svg, nodes, y - GAP);
        return svg.drawn("slim", Picture.NARROW, y, title, leads(stages));
    }

    private static void rail(Svg svg, List<Double> nodes, double end) {
        svg.road("M9 15V" + Math.round(end), 3);
        nodes.forEach(node -> svg.element("circle", "class", "goal", "cx", 9, "cy", node, "r", 8, "fill", "#a64823"));
    }

    private static void head(Svg svg, Stage stage, double x, double y) {
        svg.words(stage.title(), x, y, "class", "head", "font-size", HEAD, "font-weight", "bold");
        svg.words(stage.period(), x, y + 20, "class", "word", "font-size", FINE);
    }

    /** Draws the blocks of a stage and gives where they end. */
    private double blocks(Svg svg, Stage stage, double x, double top, double room) {
        double y = top;
        for (Block block : stage.blocks()) {
            block.draw(svg, x + 0.5, y + 0.5, room - 1);
            y += block.height(room - 1) + Block.GAP;
        }
        if (stage.blocks().isEmpty()) {
            y += 20;
            svg.words(words.phrase("picture-nothing"), x, y - 4, "class", "word");
        }
        return y + 1;
    }

    private static boolean leads(List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> stage.blocks().stream())
                .anyMatch(block -> !block.href().isEmpty());
    }

    private Table table(String title, List<Stage> stages) {
        return new Table(
                title,
                List.of(
                        words.phrase("picture-when"),
                        words.phrase("picture-number"),
                        words.phrase("picture-measure"),
                        words.phrase("picture-lead"),
                        words.phrase("picture-after-head")),
                stages.stream().flatMap(stage -> stage.rows().stream()).toList());
    }
}
