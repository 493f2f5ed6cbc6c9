package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/**
 * Finds the diagnoses that could still hold. A rule could fire when each of its conditions is met or rests on a question that is unknown
 * or unanswered; the questions of such rules would settle the diagnosis.
 */
final class Possible {

    private final KnowledgeBase knowledge;
    private final Map<String, List<List<AnswerCondition>>> rulesByDiagnosis = new LinkedHashMap<>();

    Possible(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        knowledge.diagnoses().keySet().forEach(id -> rulesByDiagnosis.put(id, new ArrayList<>()));
        book.rules(Phase.DIAGNOSIS)
                .filter(rule -> rule.conclusion().type().equals("Diagnosis"))
                .forEach(rule -> rule.conclusion()
                        .literal(0)
                        .map(rulesByDiagnosis::get)
                        .ifPresent(rules -> conditions(rule).ifPresent(rules::add)));
    }

    /** The conditions of a rule that asks for answers only. */
    private static Optional<List<AnswerCondition>> conditions(Rule rule) {
        List<AnswerCondition> conditions = rule.patterns().stream()
                .flatMap(pattern -> AnswerCondition.of(pattern).stream())
                .toList();
        return conditions.size() == rule.patterns().size() ? Optional.of(conditions) : Optional.empty();
    }

    /** The diagnoses that do not hold but could, in the order of the knowledge base. */
    List<Advice.Undetermined> undetermined(Profile profile, Inference.Inferred inferred) {
        List<Advice.Undetermined> undetermined = new ArrayList<>();
        Set<String> closed = knowledge.questionnaire().closed(profile);
        rulesByDiagnosis.forEach((id, rules) -> {
            if (inferred.severities().containsKey(id)) {
                return;
            }
            Set<String> open = new HashSet<>();
            rules.forEach(rule -> open.addAll(openQuestions(rule, closed, inferred.counted())));
            if (!open.isEmpty()) {
                undetermined.add(new Advice.Undetermined(id, inOrder(open)));
            }
        });
        return undetermined;
    }

    /** The open questions of a rule that could still fire; none when some condition is known not to be met. */
    private Set<String> openQuestions(
            List<AnswerCondition> conditions, Set<String> closed, Map<String, Response> counted) {
        Set<String> open = new FewNames();
        for (AnswerCondition condition : conditions) {
            Response response = counted.get(condition.question());
            if (response != null && !response.equals(Response.UNKNOWN)) {
                if (!condition.metBy(response)) {
                    return Set.of();
                }
            } else if (!closed.contains(condition.question())) {
                open.add(condition.question());
            } else if (!condition.negated()) {
                return Set.of();
            }
        }
        return open;
    }

    private List<String> inOrder(Set<String> questions) {
        return knowledge.questionnaire().questions().stream()
                .map(Question::id)
                .filter(questions::contains)
                .toList();
    }
}
