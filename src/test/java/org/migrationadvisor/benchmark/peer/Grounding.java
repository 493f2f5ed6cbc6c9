package org.migrationadvisor.benchmark.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.reasoning.fact.Intervention;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Threshold;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/**
 * Works the catalogue and the thresholds into the rules, for engines that know neither joins nor variables. The ground rules together
 * conclude exactly what the rules do.
 */
final class Grounding {

    private static final String HERE = "_here";

    private final KnowledgeBase knowledge;
    private final List<Object> standing;
    private final List<GroundRule> ground = new ArrayList<>();

    private Grounding(KnowledgeBase knowledge, List<Object> standing) {
        this.knowledge = knowledge;
        this.standing = standing;
    }

    /** @param standing thresholds and catalogue, without what answers add to it */
    static List<GroundRule> of(List<Rule> rules, KnowledgeBase knowledge, List<Object> standing) {
        Grounding grounding = new Grounding(knowledge, standing);
        rules.forEach(rule -> grounding.ground(rule, 0, Map.of(), List.of()));
        return grounding.ground.stream().distinct().toList();
    }

    private void ground(Rule rule, int next, Map<String, Object> bound, List<Condition> conditions) {
        if (next == rule.patterns().size()) {
            ground.add(new GroundRule(rule.name(), conditions, conclusion(rule, bound)));
            return;
        }
        Pattern pattern = rule.patterns().get(next);
        if (pattern.negated()) {
            absent(pattern, bound).ifPresent(absent -> ground(rule, next + 1, bound, with(conditions, absent)));
            return;
        }
        for (Choice choice : choices(pattern, bound)) {
            Map<String, Object> further = new HashMap<>(bound);
            further.putAll(choice.bound());
            ground(rule, next + 1, further, with(conditions, choice.conditions()));
        }
    }

    private static List<Condition> with(List<Condition> some, List<Condition> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** One way to meet a pattern: values of its variables, and what that asks of the municipality. */
    private record Choice(Map<String, Object> bound, List<Condition> conditions) {}

    private List<Choice> choices(Pattern pattern, Map<String, Object> bound) {
        return switch (pattern.fact()) {
            case "Intervention", "Threshold" -> catalogue(pattern, bound);
            case "Link" -> here(pattern) ? linksHere(pattern, bound) : catalogue(pattern, bound);
            case "Answer" -> answers(pattern, bound);
            case "Running" -> running(pattern, bound);
            default -> List.of(new Choice(Map.of(), plain(pattern, bound)));
        };
    }

    private List<Choice> catalogue(Pattern pattern, Map<String, Object> bound) {
        return standing.stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(pattern.fact()))
                .filter(fact -> Fields.meets(fact, pattern, bound))
                .map(fact -> new Choice(Fields.bound(fact, pattern), List.of()))
                .toList();
    }

    private List<Choice> linksHere(Pattern pattern, Map<String, Object> bound) {
        return possible(pattern, bound)
                .map(link -> new Choice(Fields.bound(link, pattern), List.of(matches(link, false))))
                .toList();
    }

    /** The links that answers could add to the catalogue and that meet a pattern. */
    private Stream<Link> possible(Pattern pattern, Map<String, Object> bound) {
        return standing.stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .map(link -> new Link(link.intervention(), link.name() + HERE, link.value()))
                .filter(link -> Fields.meets(link, pattern, bound));
    }

    private static Condition matches(Link link, boolean not) {
        return new Condition.Matches(link.intervention(), link.name(), List.of(link.value()), not);
    }

    private List<Choice> answers(Pattern pattern, Map<String, Object> bound) {
        String question = pattern.literals("question").get(0);
        if (pattern.constraints().stream().noneMatch(Constraint.Bound.class::isInstance)) {
            return List.of(
                    new Choice(Map.of(), List.of(new Condition.Answered(question, pattern.literals("value"), false))));
        }
        return knowledge.questionnaire().question(question).orElseThrow().options().stream()
                .map(option -> new org.migrationadvisor.reasoning.fact.Answer(question, option.code()))
                .filter(answer -> Fields.meets(answer, pattern, bound))
                .map(answer -> new Choice(
                        Fields.bound(answer, pattern),
                        List.of(new Condition.Answered(question, List.of(answer.value()), false))))
                .toList();
    }

    private List<Choice> running(Pattern pattern, Map<String, Object> bound) {
        return knowledge.interventions().keySet().stream()
                .map(org.migrationadvisor.reasoning.fact.Running::new)
                .filter(running -> Fields.meets(running, pattern, bound))
                .map(running ->
                        new Choice(Fields.bound(running, pattern), List.of(new Condition.Runs(running.intervention()))))
                .toList();
    }

    private static List<Condition> plain(Pattern pattern, Map<String, Object> bound) {
        return switch (pattern.fact()) {
            case "Unknown" ->
                List.of(new Condition.NotKnown(pattern.literals("question").get(0)));
            case "Diagnosed" ->
                List.of(new Condition.Held(pattern.literals("id").get(0), severities(pattern.literals("severity"))));
            case "Quantity" ->
                compared(pattern)
                        .<Condition>map(one -> new Condition.Amount(
                                pattern.literals("question").get(0), one.operator(), (double)
                                        bound.get(one.variable())))
                        .toList();
            case "Coverage" ->
                compared(pattern)
                        .<Condition>map(one -> new Condition.Covered(
                                one.property(), one.operator(), (double) bound.get(one.variable())))
                        .toList();
            default -> throw new IllegalStateException("no translation of " + pattern);
        };
    }

    private static List<String> severities(List<String> named) {
        return named.isEmpty()
                ? Stream.of(Severity.values()).map(Severity::code).toList()
                : named;
    }

    private static Stream<Constraint.Compared> compared(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(Constraint.Compared.class::isInstance)
                .map(Constraint.Compared.class::cast);
    }

    /** What a negated pattern asks of the municipality; nothing at all where the catalogue meets the pattern, so that the rule cannot fire. */
    private Optional<List<Condition>> absent(Pattern pattern, Map<String, Object> bound) {
        if (pattern.fact().equals("Answer")) {
            return Optional.of(List.of(
                    new Condition.Answered(pattern.literals("question").get(0), pattern.literals("value"), true)));
        }
        if (here(pattern)) {
            return Optional.of(
                    possible(pattern, bound).map(link -> matches(link, true)).toList());
        }
        boolean there =
                standing.stream().filter(Link.class::isInstance).anyMatch(fact -> Fields.meets(fact, pattern, bound));
        return there ? Optional.empty() : Optional.of(List.of());
    }

    private static boolean here(Pattern pattern) {
        return pattern.literals("name").stream().anyMatch(name -> name.endsWith(HERE));
    }

    private static String conclusion(Rule rule, Map<String, Object> bound) {
        List<String> arguments = rule.conclusion().arguments().stream()
                .map(argument -> argument.startsWith("$") ? bound.get(argument).toString() : argument)
                .toList();
        return Fields.conclusion(rule.conclusion().type(), arguments).toString();
    }

    /** Whether a fact is part of the catalogue or a threshold. */
    static boolean stands(Object fact) {
        return fact instanceof Threshold
                || fact instanceof Intervention
                || fact instanceof Link link && !link.name().endsWith(HERE);
    }
}
