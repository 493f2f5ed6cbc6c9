package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.wording.Words;

/** The path from answers over diagnoses to one measure: three columns, with a line for every step that was taken. */
final class PathPicture {

    private static final int DIAGNOSES = 3;
    private static final int ANSWERS = 3;
    private static final double HEAD = 16;
    private static final double BETWEEN = 10;
    private static final double BESIDE = 2;
    private static final List<String> HEADS =
            List.of("picture-path-answers", "picture-path-diagnoses", "picture-path-measure");

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
                    diagnosed.known().entrySet().stream().limit(ANSWERS).forEach(known -> {
                        String question = known.getKey();
                        String answer = words.joined(question, known.getValue());
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

    private Block answer(String question, String answer) {
        return new Block("", answer, words.question(question), Tone.TEAL_LIGHT, 1, "");
    }

    private Block block(Advice.Diagnosed diagnosed) {
        DiagnosisType type = type(diagnosed);
        Tone tone = Tone.of(type, diagnosed.severity());
        return new Block("", words.of(type.title()), words.severity(type, diagnosed.severity()), tone, 1, "");
    }

    private DiagnosisType type(Advice.Diagnosed diagnosed) {
        return knowledge.diagnoses().get(diagnosed.id());
    }

    private String wide(String title, List<Block> answers, List<Step> steps, Block goal) {
        List<Columns.Step> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int diagnosis = i;
            steps.get(i).answers().forEach(answer -> lines.add(new Columns.Step(1, answer, diagnosis)));
            lines.add(new Columns.Step(2, diagnosis, 0));
        }
        return new Columns(
                        "wide", Picture.WIDE, HEADS.stream().map(words::phrase).toList())
                .drawn(
                        title,
                        List.of(answers, steps.stream().map(Step::diagnosis).toList(), List.of(goal)),
                        lines);
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
