package org.migrationadvisor.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** Each condition of a rule can hold, by itself and beside the others. */
final class ImpossibleConditions implements Check {

    @Override
    public void check(Material material, Faults faults) {
        Catalogue catalogue = new Catalogue(material.knowledge());
        boolean wholeCatalogue = material.knowledge().tornWords().isEmpty();
        Map<String, Set<String>> severities = severities(material.rules());
        for (Rule rule : material.rules().rules()) {
            OfRule conditions = new OfRule(rule, material.knowledge().questionnaire(), faults);
            rule.patterns().forEach(conditions::alone);
            rule.patterns().forEach(pattern -> conditions.concluded(pattern, severities));
            new ConditionPairs(rule, material.knowledge().questionnaire(), faults).check();
            rule.patterns().stream()
                    .filter(pattern -> wholeCatalogue
                            && Catalogue.reads(pattern)
                            && !pattern.negated()
                            && !catalogue.anyFits(pattern))
                    .forEach(pattern -> conditions.never(
                            pattern, "no intervention fits this condition", "look at the catalogue, or at the codes"));
        }
    }

    /** The severities at which rules conclude each diagnosis; none where a rule that cannot be read might do so at others. */
    private static Map<String, Set<String>> severities(RuleFiles rules) {
        Map<String, Set<String>> severities = new HashMap<>();
        rules.concluding("Diagnosis")
                .map(Rule::conclusion)
                .forEach(conclusion -> conclusion
                        .literal(0)
                        .filter(id -> !rules.unreadWords().contains(id))
                        .ifPresent(id -> conclusion
                                .literal(1)
                                .ifPresent(severity -> severities
                                        .computeIfAbsent(id, key -> new TreeSet<>())
                                        .add(severity))));
        return severities;
    }

    /** The conditions of one rule. */
    private record OfRule(Rule rule, Questionnaire questionnaire, Faults faults) {

        void never(Pattern pattern, String message, String hint) {
            faults.add(Place.inRules(rule.file(), pattern.line()), "can never hold: " + message, hint);
        }

        void concluded(Pattern pattern, Map<String, Set<String>> severities) {
            List<String> tested = pattern.literals("severity");
            for (String id : pattern.fact().equals("Diagnosed") ? pattern.literals("id") : List.<String>of()) {
                Set<String> possible = severities.getOrDefault(id, Set.of());
                if (!possible.isEmpty() && !tested.isEmpty() && tested.stream().noneMatch(possible::contains)) {
                    never(
                            pattern,
                            "'" + id + "' is never concluded as " + String.join(" or ", tested),
                            "rules conclude it as " + String.join(", ", possible));
                }
            }
        }

        void alone(Pattern pattern) {
            question(pattern, questionnaire).ifPresent(question -> {
                boolean chosen = question.kind() == Question.Kind.SINGLE || question.kind() == Question.Kind.SEVERAL;
                if (pattern.fact().equals("Answer") && !chosen) {
                    never(
                            pattern,
                            "'" + question.id() + "' is answered with a "
                                    + question.kind().code(),
                            "use Quantity( question == …, amount >= $limit )");
                } else if (pattern.fact().equals("Quantity") && question.kind() != Question.Kind.NUMBER) {
                    never(
                            pattern,
                            "'" + question.id() + "' is answered with codes",
                            "use Answer( question == …, value == … )");
                }
            });
            for (Constraint constraint : pattern.constraints()) {
                List<List<String>> texts = pattern.constraints().stream()
                        .filter(other -> other instanceof Constraint.Among
                                && other.property().equals(constraint.property()))
                        .map(other -> ((Constraint.Among) other).values())
                        .toList();
                if (texts.size() > 1
                        && texts.stream()
                                .skip(1)
                                .noneMatch(values -> values.stream().anyMatch(texts.get(0)::contains))) {
                    never(
                            pattern,
                            "'" + constraint.property() + "' cannot be both",
                            "join them: " + constraint.property() + " in ( … )");
                }
            }
        }
    }

    /** The question that a condition is about, if it names exactly one that is known. */
    static Optional<Question> question(Pattern pattern, Questionnaire questionnaire) {
        List<String> ids = pattern.literals("question");
        return ids.size() == 1 ? questionnaire.question(ids.get(0)) : Optional.empty();
    }
}
