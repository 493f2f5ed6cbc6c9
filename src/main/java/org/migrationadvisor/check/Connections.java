package org.migrationadvisor.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.advice.RuleGraph;
import org.migrationadvisor.advice.RuleGraph.Kind;
import org.migrationadvisor.advice.RuleGraph.Node;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** How questions and measures hang together through all the rules, whatever is answered. */
final class Connections {

    private final KnowledgeBase knowledge;
    private final RuleGraph all;
    private final Set<Node> called;

    Connections(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.all = RuleGraph.of(knowledge, book.rules());
        RuleGraph calling = RuleGraph.of(
                knowledge, book.rules().stream().filter(Connections::calls).toList());
        this.called = calling.reachedFrom(questions().map(Connections::node).toList());
    }

    private static boolean calls(Rule rule) {
        return rule.phase() == Phase.DIAGNOSIS
                || List.of("Need", "Accompany").contains(rule.conclusion().type());
    }

    private Stream<Question> questions() {
        return knowledge.questionnaire().questions().stream().filter(question -> !question.context());
    }

    private static Node node(Question question) {
        return new Node(Kind.QUESTION, question.id());
    }

    /** The questions whose answers can reach no measure, in the order of the questionnaire. */
    List<String> deadQuestions() {
        return questions()
                .filter(question -> all.reachedFrom(List.of(node(question))).stream()
                        .noneMatch(reached -> reached.kind() == Kind.INTERVENTION))
                .map(Question::id)
                .toList();
    }

    /** Whether some answer leads to a rule that calls for a measure. */
    boolean canBeCalledFor(String intervention) {
        return called.contains(new Node(Kind.INTERVENTION, intervention));
    }
}
