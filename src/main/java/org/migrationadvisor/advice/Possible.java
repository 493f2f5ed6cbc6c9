package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/**
 * Finds the diagnoses that could still hold. A rule could fire when each of its conditions is met or rests on a question that is unknown
 * or unanswered; the questions of such rules would settle the diagnosis.
 */
final class Possible {

    private final KnowledgeBase knowledge;
    private final Map<String, List<Rule>> rulesByDiagnosis = new LinkedHashMap<>();

    Possible(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        knowledge.diagnoses().keySet().forEach(id -> rulesByDiagnosis.put(id, new ArrayList<>()));
        book.rules(Phase.DIAGNOSIS)
                .filter(rule -> rule.conclusion().type().equals("Diagnosis"))
                .forEach(rule ->
                        rule.conclusion().literal(0).map(rulesByDiagnosis::get).ifPresent(rules -> rules.add(rule)));
    }

    /** The diagnoses that do not hold but could, in the order of the knowledge base. */
    List<Advice.Undetermined> undetermined(Profile profile, Map<String, Response> counted, Set<String> held) {
        List<Advice.Undetermined> undetermined = new ArrayList<>();
        rulesByDiagnosis.forEach((id, rules) -> {
            Set<String> open = held.contains(id) ? Set.of() : open(rules, profile, counted);
            if (!open.isEmpty()) {
                undetermined.add(new Advice.Undetermined(id, inOrder(open)));
            }
        });
        return undetermined;
    }

    private Set<String> open(List<Rule> rules, Profile profile, Map<String, Response> counted) {
        Set<String> open = new LinkedHashSet<>();
        rules.forEach(rule -> openQuestions(rule, profile, counted).ifPresent(open::addAll));
        return open;
    }

    /** The open questions of a rule that could still fire; empty when some condition is known not to be met. */
    private Optional<Set<String>> openQuestions(Rule rule, Profile profile, Map<String, Response> counted) {
        Set<String> open = new LinkedHashSet<>();
        for (Pattern pattern : rule.patterns()) {
            if (!pattern.fact().equals("Answer")) {
                return Optional.empty();
            }
            String question = pattern.literals("question").get(0);
            Response response = counted.get(question);
            if (response == null || response.equals(Response.UNKNOWN)) {
                if (!knowledge.questionnaire().applies(question(question), profile)) {
                    if (!pattern.negated()) {
                        return Optional.empty();
                    }
                } else {
                    open.add(question);
                }
            } else if (met(pattern, response) == pattern.negated()) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }

    private static boolean met(Pattern pattern, Response response) {
        return response instanceof Response.Chosen chosen
                && pattern.literals("value").stream().anyMatch(chosen.codes()::contains);
    }

    private Question question(String id) {
        return knowledge.questionnaire().question(id).orElseThrow();
    }

    private List<String> inOrder(Set<String> questions) {
        return knowledge.questionnaire().questions().stream()
                .map(Question::id)
                .filter(questions::contains)
                .toList();
    }
}
