package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.syntax.Node;

/**
 * One entry of a cases.yaml: answers that fire a rule, and answers that do not.
 *
 * @param theme the folder it lies in
 */
record RuleCase(String theme, Node.Mapping node) {

    static final String MATCH = "match";
    static final String NEAR_MISS = "near_miss";
    static final String UNKNOWN = "unknown";

    /** The three kinds of answers, in order. */
    static final List<String> ROADS = List.of(MATCH, NEAR_MISS, UNKNOWN);

    private static final String WITHOUT = "without";

    /** The rule's name; empty text if none is given. */
    String rule() {
        return node.get("rule").flatMap(Node::written).orElse("");
    }

    /** The answers of one road. */
    Optional<Node.Mapping> answers(String road) {
        return node.get(road).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    /** Whether a road stands for a run without answers and catalogue. */
    boolean without(String road) {
        return answers(road)
                .filter(answers -> answers.entries().size() == 1
                        && answers.get(WITHOUT).filter(RuleCase::yes).isPresent())
                .isPresent();
    }

    private static boolean yes(Node node) {
        return node instanceof Node.Switch choice && choice.value();
    }

    /** The conclusions that the match must reach, as written, each with its line. */
    List<Node> concludes() {
        return node.get("concludes")
                .filter(Node.Sequence.class::isInstance)
                .map(list -> ((Node.Sequence) list).items())
                .orElse(List.of());
    }

    Place place(String key) {
        return Place.inRules(file(), node.lineOf(key));
    }

    Place place(int line) {
        return Place.inRules(file(), line);
    }

    String file() {
        return theme + "/cases.yaml";
    }
}
