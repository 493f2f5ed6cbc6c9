package org.migrationadvisor.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Threshold;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.Template;

/** Rules as plain sentences of one language: what must hold, and what follows. A code without words stands for itself. */
public final class RuleWords {

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

    public RuleWords(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** A sentence for each condition, in their order. */
    public List<String> conditions(Rule rule) {
        List<String> sentences = new ArrayList<>();
        rule.patterns().forEach(pattern -> sentences.addAll(condition(pattern, rule)));
        return sentences;
    }

    /** The sentences of one condition; none for what only names a limit. */
    public List<String> condition(Pattern pattern, Rule rule) {
        return switch (pattern.fact()) {
            case "Answer" -> List.of(answer(pattern));
            case "Unknown" -> List.of(say("unknown", "question", question(pattern)));
            case "Quantity" -> compared(pattern, rule, "quantity", question(pattern));
            case "Coverage" -> compared(pattern, rule, "coverage", "");
            case "Threshold" -> List.of();
            case "Diagnosed" -> List.of(diagnosed(pattern));
            case "Running" -> List.of(say("running", "measure", measure(pattern)));
            case "Link" -> List.of(link(pattern));
            case "Intervention" -> traits(pattern);
            default -> List.of(pattern.fact() + " " + pattern.constraints());
        };
    }

    private String question(Pattern pattern) {
        return pattern.literals("question").stream().map(words::question).collect(Collectors.joining(or()));
    }

    private String answer(Pattern pattern) {
        String key =
                pattern.literals("value").isEmpty() ? "answer-any" : pattern.negated() ? "answer-is-not" : "answer-is";
        return say(
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
                .map(compared ->
                        say(key + "-" + compared.property(), "question", question, "limit", limit(compared, rule)))
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
        return say(COMPARISONS.get(compared.operator()), "limit", limit);
    }

    private String limit(Threshold threshold) {
        return words.number(BigDecimal.valueOf(threshold.value())) + " " + words.of(threshold.unit());
    }

    private String diagnosed(Pattern pattern) {
        String diagnoses = pattern.literals("id").stream().map(this::diagnosis).collect(Collectors.joining(or()));
        String severities = pattern.literals("severity").stream()
                .map(severity -> words.code("severity", severity))
                .collect(Collectors.joining(or()));
        return severities.isEmpty()
                ? say("diagnosed", "diagnosis", diagnoses)
                : say("diagnosed-severity", "diagnosis", diagnoses, "severity", severities);
    }

    private String link(Pattern pattern) {
        String list = pattern.literals("name").get(0);
        String values = pattern.literals("value").stream()
                .map(value -> trait(Link.list(list), value))
                .collect(Collectors.joining(or()));
        return say(
                values.isEmpty() ? "link-any" : pattern.negated() ? "link-not" : "link",
                "measure",
                measure(pattern),
                "list",
                say("trait-" + list),
                "value",
                values);
    }

    private List<String> traits(Pattern pattern) {
        List<String> traits = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Among among
                    && !among.property().equals("id")) {
                String values = among.values().stream()
                        .map(value -> trait(among.property(), value))
                        .collect(Collectors.joining(or()));
                traits.add(say(
                        "link",
                        "measure",
                        measure(pattern),
                        "list",
                        say("trait-" + among.property()),
                        "value",
                        values));
            } else if (constraint instanceof Constraint.Different other) {
                traits.add(say(
                        "link-not",
                        "measure",
                        measure(pattern),
                        "list",
                        say("trait-" + other.property()),
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
                ? say("the-measure")
                : ids.stream().map(this::measure).collect(Collectors.joining(or()));
    }

    /** What a rule concluded, as a sentence without the words of remarks, which stand beside the measure. */
    public String concluded(Template conclusion) {
        return switch (conclusion.type()) {
            case "Remark" ->
                say(
                        "concluded-remark",
                        "measure",
                        measure(conclusion.arguments().get(0)));
            case "Met" ->
                say("concluded-met", "measure", measure(conclusion.arguments().get(0)));
            case "Contradiction" -> say("concluded-contradiction");
            default -> conclusion(conclusion);
        };
    }

    /** What a rule concludes, as a sentence. */
    public String conclusion(Template conclusion) {
        String first = conclusion.arguments().get(0);
        String second =
                conclusion.arguments().size() > 1 ? conclusion.arguments().get(1) : "";
        String key = "concludes-" + conclusion.type().toLowerCase(java.util.Locale.ROOT);
        return switch (conclusion.type()) {
            case "Diagnosis" -> say(key, "diagnosis", diagnosis(first), "severity", severity(first, second));
            case "Contradiction" ->
                words.of(knowledge.contradictions().get(first).text());
            case "Need", "Accompany" -> say(key, "measure", measure(first), "diagnosis", diagnosis(second));
            case "Met" -> say(key, "measure", measure(first), "requirement", requirement(first, second));
            case "Start" -> say(key, "measure", measure(first), "when", words.code("when_long", second));
            case "After" -> say(key, "measure", measure(first), "other", measure(second));
            case "Boost" ->
                say(
                        key,
                        "measure",
                        measure(first),
                        "reason",
                        words.of(knowledge.weights().get(second).name()));
            case "Remark" ->
                say(
                        key,
                        "measure",
                        measure(first),
                        "remark",
                        words.of(knowledge.remarks().get(second).text()));
            case "Partner", "Lead" -> say(key, "measure", measure(first), "actor", words.code("actor", second));
            case "Unavailable" -> say(key, "actor", words.code("actor", first));
            case "Ride" ->
                say(
                        key,
                        "measure",
                        measure(first),
                        "service",
                        second.startsWith("$") ? say("the-service") : words.code("service", second));
            case "Upkeep" -> say(key, "measure", measure(first), "advice", words.code("upkeep", second));
            case "Favour" ->
                say(
                        key,
                        "measure",
                        measure(first),
                        "aim",
                        second.startsWith("$") ? say("the-aim") : words.matching("aims", second));
            case "Runs", "Pair", "Against" -> say(key, "measure", measure(first));
            default -> conclusion.type() + " " + conclusion.arguments();
        };
    }

    private String measure(String id) {
        Intervention measure = knowledge.interventions().get(id);
        return measure == null ? say("the-measure") : say("quoted", "text", words.of(measure.title()));
    }

    private String diagnosis(String id) {
        return say("quoted", "text", words.of(knowledge.diagnoses().get(id).title()));
    }

    private String severity(String diagnosis, String severity) {
        return words.severity(
                knowledge.diagnoses().get(diagnosis),
                org.migrationadvisor.domain.Coded.of(org.migrationadvisor.domain.Severity.class, severity));
    }

    private String requirement(String measure, String requirement) {
        return knowledge.interventions().get(measure).requirements().stream()
                .filter(candidate -> candidate.id().equals(requirement))
                .map(candidate -> words.of(candidate.text()))
                .findFirst()
                .orElse(requirement);
    }

    private String or() {
        return " " + words.phrase("or") + " ";
    }

    private String say(String key, String... blanks) {
        String sentence = words.code("rule", key);
        for (int i = 0; i < blanks.length; i += 2) {
            sentence = sentence.replace("{" + blanks[i] + "}", blanks[i + 1]);
        }
        return sentence;
    }
}
