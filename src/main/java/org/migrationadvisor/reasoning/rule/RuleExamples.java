package org.migrationadvisor.reasoning.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.StrictYaml;
import org.migrationadvisor.syntax.SyntaxFault;

/** Reads the cases beside the rules, to show them. What is malformed there is left out: naming it is the work of check. */
final class RuleExamples {

    private static final List<String> KINDS = List.of("match", "near_miss", "unknown");
    private static final String WITHOUT_ANSWERS = "without";

    private RuleExamples() {}

    /** The examples of each rule, by its name. */
    static Map<String, List<RuleExample>> of(RuleFolder folder) {
        Map<String, List<RuleExample>> examples = new LinkedHashMap<>();
        folder.texts("cases.yaml").values().stream()
                .flatMap(RuleExamples::cases)
                .forEach(entry -> entry.get("rule")
                        .flatMap(Node::written)
                        .ifPresent(rule -> examples.put(rule, examples(entry))));
        return examples;
    }

    private static Stream<Node.Mapping> cases(String text) {
        try {
            return StrictYaml.read(text) instanceof Node.Sequence list ? mappings(list.items()) : Stream.empty();
        } catch (SyntaxFault malformed) {
            return Stream.empty();
        }
    }

    private static List<RuleExample> examples(Node.Mapping entry) {
        List<RuleExample> examples = new ArrayList<>();
        for (String kind : KINDS) {
            mappings(entry.get(kind).stream().toList())
                    .filter(answers -> answers.get(WITHOUT_ANSWERS).isEmpty())
                    .forEach(answers -> examples.add(new RuleExample(kind, codes(answers))));
        }
        return examples;
    }

    private static Map<String, List<String>> codes(Node.Mapping answers) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        answers.entries().forEach((question, answer) -> codes.put(question, codes(answer)));
        return codes;
    }

    private static List<String> codes(Node answer) {
        Stream<Node> single = answer instanceof Node.Sequence list ? list.items().stream() : Stream.of(answer);
        return single.map(Node::written).flatMap(Optional::stream).toList();
    }

    private static Stream<Node.Mapping> mappings(List<Node> nodes) {
        return nodes.stream().filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }
}
