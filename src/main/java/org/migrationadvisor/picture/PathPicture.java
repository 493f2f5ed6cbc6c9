package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.wording.Words;

/** The path from answers over diagnoses to one measure: three columns, with a line for every step that was taken. */
final class PathPicture {

    private static final String UNKNOWN = "unknown";
    private static final int DIAGNOSES = 3;
    private static final int ANSWERS = 3;
    private static final double HEAD = 16;
    private static final double HEAD_ROOM = 30;
    private static final double GAP = 56;
    private static final double BETWEEN = 10;
    private static final double BESIDE = 2;
    private static final Map<Severity, Tone> TONES =
            Map.of(Severity.LOW, Tone.CLAY_LIGHT, Severity.MODERATE, Tone.CLAY_MIDDLE, Severity.SEVERE, Tone.CLAY_DARK);

    private final KnowledgeBase knowledge;
    private final Words words;

    PathPicture(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** What one diagnosis rests on: its block, and the places of its answers among all. */
    private record Step(Block diagnosis, List<Integer> answers) {}

    Picture of(Advice advice, Advice.Recommendation measure) {
        Map<String, Block> answers = new LinkedHashMap<>();
        List<Step> steps = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        String goal = words.of(knowledge.interventions().get(measure.id()).title());
        advice.diagnoses().stream()
                .filter(diagnosed -> measure.answers().contains(diagnosed.id()))
                .limit(DIAGNOSES)
                .forEach(diagnosed -> {
                    List<Integer> places = new ArrayList<>();
                    answers(diagnosed).forEach((question, answer) -> {
                        answers.computeIfAbsent(question, id -> answer(id, answer));
                        places.add(new ArrayList<>(answers.keySet()).indexOf(question));
                        rows.add(List.of(
                                words.question(question),
                                answer,
                                words.of(type(diagnosed).title()),
                                goal));
                    });
                    steps.add(new Step(block(diagnosed), places));
                });
        Block end = new Block(
                "",
                goal,
                words.code(
                        "evidence",
                        knowledge
                                .interventions()
                                .get(measure.id())
                                .evidence()
                                .grade()
                                .code()),
                Tone.TEAL_DARK,
                1,
                "");
        String title = words.phrase("picture-path", "measure", goal);
        return new Picture(
                title,
                wide(title, List.copyOf(answers.values()), steps, end),
                narrow(title, List.copyOf(answers.values()), steps, end),
                new Table(
                        title,
                        Stream.of("question", "answer", "diagnosis", "measure")
                                .map(head -> words.phrase("picture-path-" + head))
                                .toList(),
                        rows));
    }

    /** Some of the answers behind a diagnosis, by question. */
    private Map<String, String> answers(Advice.Diagnosed diagnosed) {
        Map<String, String> answers = new LinkedHashMap<>();
        diagnosed.because().stream()
                .filter(because -> !because.answer().equals(UNKNOWN))
                .filter(because -> answers.size() < ANSWERS || answers.containsKey(because.question()))
                .forEach(because -> answers.merge(
                        because.question(),
                        words.answer(because.question(), because.answer()),
                        (one, other) -> one + "; " + other));
        return answers;
    }

    private Block answer(String question, String answer) {
        return new Block("", answer, words.question(question), Tone.TEAL_LIGHT, 1, "");
    }

    private Block block(Advice.Diagnosed diagnosed) {
        DiagnosisType type = type(diagnosed);
        Tone tone = type.kind() == DiagnosisType.Kind.ASSET ? Tone.TEAL_MIDDLE : TONES.get(diagnosed.severity());
        return new Block("", words.of(type.title()), words.severity(type, diagnosed.severity()), tone, 1, "");
    }

    private DiagnosisType type(Advice.Diagnosed diagnosed) {
        return knowledge.diagnoses().get(diagnosed.id());
    }

    private String wide(String title, List<Block> answers, List<Step> steps, Block goal) {
        double room = (Picture.WIDE - 2 * GAP) / 3;
        List<Block> diagnoses = steps.stream().map(Step::diagnosis).toList();
        double height = HEAD_ROOM
                + Stream.of(answers, diagnoses, List.of(goal))
                        .mapToDouble(column -> height(column, room))
                        .max()
                        .orElse(0);
        Svg svg = new Svg();
        List<Double> from = column(svg, "picture-path-answers", answers, 0, room, height);
        List<Double> over = column(svg, "picture-path-diagnoses", diagnoses, room + GAP, room, height);
        List<Double> to = column(svg, "picture-path-measure", List.of(goal), 2 * (room + GAP), room, height);
        for (int i = 0; i < steps.size(); i++) {
            for (int answer : steps.get(i).answers()) {
                line(svg, room, from.get(answer), over.get(i));
            }
            line(svg, 2 * room + GAP, over.get(i), to.get(0));
        }
        return svg.drawn("wide", Picture.WIDE, height + BESIDE, title, false);
    }

    private static double height(List<Block> column, double room) {
        return column.stream()
                .mapToDouble(block -> block.height(room) + BETWEEN)
                .sum();
    }

    /** Draws a column, its blocks around the middle, and gives the height of the middle of each. */
    private List<Double> column(Svg svg, String head, List<Block> blocks, double x, double room, double height) {
        svg.words(words.phrase(head), x, HEAD, "class", "head", "font-size", HEAD, "font-weight", "bold");
        List<Double> middles = new ArrayList<>();
        double y = HEAD_ROOM + (height - HEAD_ROOM - height(blocks, room)) / 2;
        for (Block block : blocks) {
            block.draw(svg, x + 1, y, room - BESIDE);
            middles.add(y + block.height(room - BESIDE) / 2);
            y += block.height(room) + BETWEEN;
        }
        return middles;
    }

    private static void line(Svg svg, double x, double from, double to) {
        long half = Math.round(GAP / 2);
        svg.element(
                "path",
                "class",
                "road",
                "d",
                "M" + Math.round(x) + " " + Math.round(from) + "c" + half + " 0 " + half + " " + Math.round(to - from)
                        + " " + Math.round(GAP) + " " + Math.round(to - from),
                "fill",
                "none",
                "stroke",
                "#1d5f5a",
                "stroke-width",
                2);
    }

    private String narrow(String title, List<Block> answers, List<Step> steps, Block goal) {
        Svg svg = new Svg();
        double y = 0;
        y = stack(svg, "picture-path-answers", answers, y);
        y = stack(
                svg,
                "picture-path-diagnoses",
                steps.stream().map(Step::diagnosis).toList(),
                y);
        y = stack(svg, "picture-path-measure", List.of(goal), y);
        return svg.drawn("narrow", Picture.NARROW, y, title, false);
    }

    private double stack(Svg svg, String head, List<Block> blocks, double top) {
        double y = top + HEAD;
        svg.words(words.phrase(head), 0, y, "class", "head", "font-size", HEAD, "font-weight", "bold");
        y += BETWEEN;
        for (Block block : blocks) {
            block.draw(svg, 1, y, Picture.NARROW - BESIDE);
            y += block.height(Picture.NARROW - BESIDE) + BETWEEN;
        }
        return y + BETWEEN;
    }
}
