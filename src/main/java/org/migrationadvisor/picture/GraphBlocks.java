package org.migrationadvisor.picture;

import java.util.function.Function;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.RuleGraph.Node;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.wording.Words;

/** The blocks that stand for the nodes of a graph, and their words. */
final class GraphBlocks {
    private final KnowledgeBase knowledge;
    private final Words words;
    private final Function<Node, String> place;

    /** @param place address that a node leads to; empty where it leads nowhere */
    GraphBlocks(KnowledgeBase knowledge, Words words, Function<Node, String> place) {
        this.knowledge = knowledge;
        this.words = words;
        this.place = place;
    }

    Block of(Node node, Advice advice) {
        String href = place.apply(node);
        return switch (node.kind()) {
            case QUESTION -> new Block("", answer(node, advice), title(node), Tone.TEAL_LIGHT, 1, href);
            case RULE -> new Block("", title(node), "", Tone.PLAIN, 1, href);
            case DIAGNOSIS -> new Block("", title(node), severity(node, advice), tone(node, advice), 1, href);
            case INTERVENTION -> new Block("", title(node), "", Tone.TEAL_DARK, 1, href);
        };
    }

    /** A node without what was answered or how severe it is. */
    String title(Node node) {
        return switch (node.kind()) {
            case QUESTION -> words.question(node.id());
            case RULE -> words.rule(node.id());
            case DIAGNOSIS -> words.of(type(node).title());
            case INTERVENTION ->
                words.of(knowledge.interventions().get(node.id()).title());
        };
    }

    /** A node with what was answered or how severe it is. */
    String words(Node node, Advice advice) {
        return switch (node.kind()) {
            case QUESTION ->
                words.phrase("picture-graph-answer", "question", title(node), "answer", answer(node, advice));
            case DIAGNOSIS -> title(node) + " (" + severity(node, advice) + ")";
            case RULE, INTERVENTION -> title(node);
        };
    }

    private String answer(Node question, Advice advice) {
        return words.response(
                question.id(), advice.profile().answer(question.id()).orElseThrow());
    }

    private String severity(Node diagnosis, Advice advice) {
        return words.severity(type(diagnosis), held(diagnosis, advice));
    }

    private Tone tone(Node diagnosis, Advice advice) {
        return Tone.of(type(diagnosis), held(diagnosis, advice));
    }

    private static Severity held(Node diagnosis, Advice advice) {
        return advice.diagnosed(diagnosis.id()).severity();
    }

    private DiagnosisType type(Node diagnosis) {
        return knowledge.diagnoses().get(diagnosis.id());
    }
}
