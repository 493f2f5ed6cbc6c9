package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.RuleGraph;
import org.migrationadvisor.advice.RuleGraph.Kind;
import org.migrationadvisor.advice.RuleGraph.Node;
import org.migrationadvisor.wording.Words;

/**
 * The graph behind one measure: answers, the rules that read them, the diagnoses these conclude, the rules that read those, the measure.
 * Wide it runs from left to right, each thing once in its column; narrow it is a tree from the measure down to its answers.
 */
final class GraphPicture {
    private static final List<String> HEADS = List.of("answers", "diagnosing", "diagnoses", "deciding", "measure");
    private static final String NOTHING = "–";

    /** Broader than other pictures, for five columns of sentences. */
    private static final double WIDTH = 1180;

    private final Words words;
    private final GraphBlocks blocks;

    GraphPicture(Words words, GraphBlocks blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    Picture of(Advice advice, RuleGraph graph, String measure) {
        Node goal = new Node(Kind.INTERVENTION, measure);
        List<List<Node>> layers = layers(graph, goal);
        String title = words.phrase("picture-graph", "measure", blocks.title(goal));
        return new Picture(
                title,
                wide(title, advice, graph, layers),
                narrow(title, advice, graph, goal),
                table(title, advice, graph, goal));
    }

    /** What lies one, two, three and four steps before the measure, from the answers to it. */
    private static List<List<Node>> layers(RuleGraph graph, Node goal) {
        List<List<Node>> layers = new ArrayList<>(List.of(List.of(goal)));
        while (layers.size() < HEADS.size()) {
            Set<Node> before = new LinkedHashSet<>();
            layers.get(0).forEach(node -> before.addAll(graph.behind(node)));
            layers.add(0, List.copyOf(before));
        }
        return layers;
    }

    private Stream<String> heads() {
        return HEADS.stream().map(head -> words.phrase("picture-graph-" + head));
    }

    private String wide(String title, Advice advice, RuleGraph graph, List<List<Node>> layers) {
        Columns columns = new Columns("broad", WIDTH, heads().toList());
        List<List<Block>> drawn = layers.stream()
                .map(layer ->
                        layer.stream().map(node -> blocks.of(node, advice)).toList())
                .toList();
        List<Columns.Step> steps = new ArrayList<>();
        for (int column = 1; column < layers.size(); column++) {
            for (int to = 0; to < layers.get(column).size(); to++) {
                for (Node from : graph.behind(layers.get(column).get(to))) {
                    steps.add(new Columns.Step(column, layers.get(column - 1).indexOf(from), to));
                }
            }
        }
        return columns.drawn(title, drawn, steps);
    }

    private String narrow(String title, Advice advice, RuleGraph graph, Node goal) {
        return new Branches().drawn(title, branch(advice, graph, goal));
    }

    private Branches.Branch branch(Advice advice, RuleGraph graph, Node node) {
        return new Branches.Branch(
                blocks.of(node, advice),
                graph.behind(node).stream()
                        .map(behind -> branch(advice, graph, behind))
                        .toList());
    }

    /** A row for each way from answers to the measure. */
    private Table table(String title, Advice advice, RuleGraph graph, Node goal) {
        List<List<String>> rows = graph.behind(goal).stream()
                .flatMap(deciding -> rows(advice, graph, deciding))
                .toList();
        return new Table(title, heads().limit(HEADS.size() - 1).toList(), rows);
    }

    private Stream<List<String>> rows(Advice advice, RuleGraph graph, Node deciding) {
        List<Node> diagnoses = graph.behind(deciding).stream()
                .filter(node -> node.kind() == Kind.DIAGNOSIS)
                .toList();
        String read = answers(graph, deciding, advice);
        Stream<List<String>> directly = diagnoses.isEmpty() || !read.equals(NOTHING)
                ? Stream.of(List.of(read, NOTHING, NOTHING, blocks.title(deciding)))
                : Stream.of();
        return Stream.concat(
                directly,
                diagnoses.stream()
                        .flatMap(diagnosis -> graph.behind(diagnosis).stream()
                                .map(rule -> List.of(
                                        answers(graph, rule, advice),
                                        blocks.title(rule),
                                        blocks.words(diagnosis, advice),
                                        blocks.title(deciding)))));
    }

    private String answers(RuleGraph graph, Node rule, Advice advice) {
        String answers = graph.behind(rule).stream()
                .filter(node -> node.kind() == Kind.QUESTION)
                .map(node -> blocks.words(node, advice))
                .collect(Collectors.joining("; "));
        return answers.isEmpty() ? NOTHING : answers;
    }
}
