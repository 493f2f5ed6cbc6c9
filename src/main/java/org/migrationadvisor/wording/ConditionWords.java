package org.migrationadvisor.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Threshold;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** What must hold for a rule to fire, as plain sentences of one language. A code without words stands for itself. */
public final class ConditionWords {

    private static final Map<String, String> COMPARISONS =
            Map.of("==", "equal", ">=", "at-least", ">", "more-than", "<=", "at-most", "<", "less-than");

    /** The vocabulary group of a catalogue list; a list without one has its words in the question whose codes it has. */
    private static final Map<String, String> GROUPS = Map.of(
            "rides_on",
            "service",
            "carried_by",
            "actor",
            "partners",
            "actor",
            "lead",
            "actor",
            "features",
            "feature",
            "theme",
            "intervention_theme",
            "grade",
            "grade",
            "demand",
            "demand",
            "cost",
            "cost");

    private final KnowledgeBase knowledge;
    private final Words words;
    private final RulePhrases phrases;

    public ConditionWords(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
        this.phrases = new RulePhrases(knowledge, words);
    }

    /** A sentence for each condition, in their order. */
    public List<String> of(Rule rule) {
        List<String> sentences = new ArrayList<>();
        rule.patterns().forEach(pattern -> sentences.addAll(of(pattern, rule)));
        return sentences;
    }

    /** The sentences of one condition; none for what only names a limit. */
    public List<String> of(Pattern pattern, Rule rule) {
        return switch (pattern.fact()) {
            case "Answer" -> List.of(answer(pattern));
            case "Unknown" -> List.of(phrases.say("unknown", "question", question(pattern)));
            case "Quantity" -> compared(pattern, rule, "quantity", question(pattern));
            case "Coverage" -> compared(pattern, rule, "coverage", "");
            case "Threshold" -> List.of();
            case "Diagnosed" -> List.of(diagnosed(pattern));
            case "Running" -> List.of(phrases.say("running", "measure", measure(pattern)));
            case "Link" -> List.of(link(pattern));
            case "Intervention" -> traits(pattern);
            default -> List.of(pattern.fact() + " " + pattern.constraints());
        };
    }

    private String question(Pattern pattern) {
        return phrases.either(pattern.literals("question").stream().map(words::question));
    }

    private String answer(Pattern pattern) {
        String key =
                pattern.literals("value").isEmpty() ? "answer-any" : pattern.negated() ? "answer-is-not" : "answer-is";
        return phrases.say(
                key,
                "question",
                question(pattern),
                "answers",
                words.answers(pattern.literals("question").get(0), pattern.literals("value")));
    }

    private List<String> compared(Pattern pattern, Rule rule, String key, String question) {
        return pattern.constraints().stream()
                .filter(Constraint.Compared.class::isInstance)
                .map(Constraint.Compared.class::cast)
                .map(compared -> phrases.say(
                        key + "-" + compared.property(), "question", question, "limit", limit(compared, rule)))
                .toList();
    }

    private String limit(Constraint.Compared compared, Rule rule) {
        String limit = rule.patterns().stream()
                .filter(pattern -> pattern.constraints().contains(new Constraint.Bound(compared.variable(), "value")))
                .flatMap(pattern -> pattern.literals("id").stream())
                .map(knowledge.thresholds()::get)
                .map(this::limit)
                .findFirst()
                .orElse(compared.variable());
        return phrases.say(COMPARISONS.get(compared.operator()), "limit", limit);
    }

    private String limit(Threshold threshold) {
        return words.number(BigDecimal.valueOf(threshold.value())) + " " + words.of(threshold.unit());
    }

    private String diagnosed(Pattern pattern) {
        String diagnoses = phrases.either(pattern.literals("id").stream().map(phrases::diagnosis));
        String severities =
                phrases.either(pattern.literals("severity").stream().map(severity -> words.code("severity", severity)));
        return severities.isEmpty()
                ? phrases.say("diagnosed", "diagnosis", diagnoses)
                : phrases.say("diagnosed-severity", "diagnosis", diagnoses, "severity", severities);
    }

    private String link(Pattern pattern) {
        String list = pattern.literals("name").get(0);
        String values = phrases.either(pattern.literals("value").stream().map(value -> trait(Link.list(list), value)));
        return phrases.say(
                values.isEmpty() ? "link-any" : pattern.negated() ? "link-not" : "link",
                "measure",
                measure(pattern),
                "list",
                phrases.say("trait-" + list),
                "value",
                values);
    }

    private List<String> traits(Pattern pattern) {
        List<String> traits = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Among among
                    && !among.property().equals("id")) {
                String values = phrases.either(among.values().stream().map(value -> trait(among.property(), value)));
                traits.add(phrases.say(
                        "link",
                        "measure",
                        measure(pattern),
                        "list",
                        phrases.say("trait-" + among.property()),
                        "value",
                        values));
            } else if (constraint instanceof Constraint.Different other) {
                traits.add(phrases.say(
                        "link-not",
                        "measure",
                        measure(pattern),
                        "list",
                        phrases.say("trait-" + other.property()),
                        "value",
                        trait(other.property(), other.value())));
            }
        }
        return traits;
    }

    private String trait(String list, String value) {
        String group = GROUPS.getOrDefault(list, list);
        return knowledge.vocabulary().getOrDefault(group, Map.of()).containsKey(value)
                ? words.code(group, value)
                : words.matching(list, value);
    }

    private String measure(Pattern pattern) {
        List<String> ids = new ArrayList<>(pattern.literals("intervention"));
        if (pattern.fact().equals("Intervention")) {
            ids.addAll(pattern.literals("id"));
        }
        return ids.isEmpty()
                ? phrases.say("the-measure")
                : phrases.either(ids.stream().map(phrases::measure));
    }
}
