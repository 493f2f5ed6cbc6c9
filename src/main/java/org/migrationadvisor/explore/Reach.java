package org.migrationadvisor.explore;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.explore.Condition.Aspect;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.reasoning.rule.Template;

/**
 * What a fact can reach through the rules: a bound that never says too little. Where two changes reach no condition of a measure in
 * common, the measure fares under both as under each of them.
 */
final class Reach {

    private static final Map<String, Aspect> ASPECTS = Map.of(
            "Need", Aspect.NEED,
            "Accompany", Aspect.NEED,
            "Met", Aspect.MET,
            "Against", Aspect.AGAINST,
            "Boost", Aspect.SCORE,
            "Favour", Aspect.SCORE);

    private final KnowledgeBase knowledge;
    private final List<Rule> diagnosing;
    private final List<Rule> advising;
    private final Map<Condition, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> ofDiagnosis = new ConcurrentHashMap<>();
    private final Map<Fact, BitSet> ofFact = new ConcurrentHashMap<>();

    Reach(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.diagnosing = book.rules(Phase.DIAGNOSIS).toList();
        this.advising = book.rules(Phase.ADVICE).toList();
        knowledge.interventions().values().forEach(intervention -> {
            String id = intervention.id();
            Stream.of(Aspect.NEED, Aspect.RUNNING, Aspect.AGAINST, Aspect.SCORE)
                    .forEach(aspect -> numbers.put(Condition.of(id, aspect), numbers.size()));
            intervention
                    .requirements()
                    .forEach(requirement -> numbers.put(Condition.met(id, requirement.id()), numbers.size()));
        });
    }

    /** The numbers of some conditions, as bits. */
    BitSet bits(Stream<Condition> conditions) {
        BitSet bits = new BitSet();
        conditions.map(numbers::get).forEach(bits::set);
        return bits;
    }

    /** The conditions that decide whether a measure is recommended. */
    BitSet deciding(String intervention) {
        BitSet deciding = about(intervention);
        deciding.clear(numbers.get(Condition.of(intervention, Aspect.SCORE)));
        return deciding;
    }

    /** Those and what moves its rank. */
    BitSet about(String intervention) {
        return bits(numbers.keySet().stream()
                .filter(condition -> condition.intervention().equals(intervention)));
    }

    /** The conditions that some fact of these can change. */
    BitSet of(Set<Fact> facts) {
        BitSet reached = new BitSet();
        facts.forEach(fact -> reached.or(ofFact.computeIfAbsent(fact, this::of)));
        return reached;
    }

    /** Whether each condition can be changed by some answer. */
    boolean answerable(Set<Condition> conditions) {
        BitSet rest = bits(conditions.stream());
        facts().forEach(fact -> rest.andNot(of(Set.of(fact))));
        return rest.isEmpty();
    }

    /** Every fact that an answer can become. */
    private Stream<Fact> facts() {
        return Stream.concat(
                Stream.of(Fact.COVERAGE),
                knowledge.questionnaire().questions().stream()
                        .flatMap(question -> Stream.concat(
                                Stream.of(
                                        new Fact(Fact.Kind.UNKNOWN, question.id(), ""),
                                        new Fact(Fact.Kind.QUANTITY, question.id(), "")),
                                question.options().stream()
                                        .map(option -> new Fact(Fact.Kind.ANSWER, question.id(), option.code())))));
    }

    private BitSet of(Fact fact) {
        BitSet reached = advised(pattern -> reads(pattern, fact), Optional.of(fact));
        diagnosing.stream()
                .filter(rule -> rule.patterns().stream().anyMatch(pattern -> reads(pattern, fact)))
                .forEach(rule -> reached.or(diagnosed(rule, fact)));
        return reached;
    }

    private BitSet ofDiagnosis(String diagnosis) {
        return advised(pattern -> reads(pattern, "Diagnosed", "id", diagnosis), Optional.empty());
    }

    /** What a conclusion of the first phase can reach in the second. */
    private BitSet diagnosed(Rule rule, Fact fact) {
        BitSet reached = new BitSet();
        if (rule.conclusion().type().equals("Diagnosis")) {
            targets(rule, Optional.of(fact), knowledge.diagnoses().keySet())
                    .forEach(id -> reached.or(ofDiagnosis.computeIfAbsent(id, this::ofDiagnosis)));
        } else if (rule.conclusion().type().equals("Runs")) {
            targets(rule, Optional.of(fact), knowledge.interventions().keySet()).forEach(id -> {
                reached.set(numbers.get(Condition.of(id, Aspect.RUNNING)));
                reached.or(advised(pattern -> reads(pattern, "Running", "intervention", id), Optional.empty()));
            });
        }
        return reached;
    }

    /** What the rules of the second phase can reach that have such a pattern. */
    private BitSet advised(Predicate<Pattern> reading, Optional<Fact> fact) {
        BitSet reached = new BitSet();
        advising.stream()
                .filter(rule -> ASPECTS.containsKey(rule.conclusion().type()))
                .filter(rule -> rule.patterns().stream().anyMatch(reading))
                .forEach(rule -> targets(rule, fact, knowledge.interventions().keySet())
                        .forEach(id -> reached.or(concluded(rule.conclusion(), id))));
        return reached;
    }

    private BitSet concluded(Template conclusion, String intervention) {
        Aspect aspect = ASPECTS.get(conclusion.type());
        return bits(numbers.keySet().stream()
                .filter(condition -> condition.intervention().equals(intervention))
                .filter(condition ->
                        condition.aspect() == aspect || aspect == Aspect.NEED && condition.aspect() == Aspect.SCORE)
                .filter(condition -> aspect != Aspect.MET
                        || conclusion.literal(1).isEmpty()
                        || conclusion.literal(1).get().equals(condition.requirement())));
    }

    /** What the first argument can be: a text, or for a variable the answer it stands for, or else anything. */
    private static Stream<String> targets(Rule rule, Optional<Fact> fact, Set<String> all) {
        return rule.conclusion()
                .literal(0)
                .or(() -> fact.filter(read -> stands(rule, read)).map(Fact::value))
                .map(Stream::of)
                .orElseGet(all::stream);
    }

    /** Whether the first argument is the value of this very answer. */
    private static boolean stands(Rule rule, Fact fact) {
        Constraint value = new Constraint.Bound(rule.conclusion().arguments().get(0), "value");
        List<Pattern> reading = rule.patterns().stream()
                .filter(pattern -> reads(pattern, "Answer", "question", fact.question()))
                .toList();
        return reading.size() == 1 && reading.get(0).constraints().contains(value);
    }

    private boolean reads(Pattern pattern, Fact fact) {
        return switch (fact.kind()) {
            case ANSWER ->
                reads(pattern, "Answer", "question", fact.question()) && open(pattern.literals("value"), fact.value())
                        || here(pattern, fact);
            case QUANTITY -> reads(pattern, "Quantity", "question", fact.question());
            case UNKNOWN -> reads(pattern, "Unknown", "question", fact.question());
            case COVERAGE -> pattern.fact().equals("Coverage");
        };
    }

    /** Whether it reads the links that an answer makes where its codes stand in a list of the catalogue. */
    private boolean here(Pattern pattern, Fact fact) {
        return pattern.fact().equals("Link")
                && knowledge
                        .questionnaire()
                        .question(fact.question())
                        .flatMap(question -> question.matches())
                        .filter(list -> open(pattern.literals("name"), Link.here(list)))
                        .isPresent();
    }

    private static boolean reads(Pattern pattern, String type, String property, String id) {
        return pattern.fact().equals(type) && open(pattern.literals(property), id);
    }

    /** Whether a property may be this text: it is among those named, or none is. */
    private static boolean open(List<String> named, String text) {
        return named.isEmpty() || named.contains(text);
    }
}
