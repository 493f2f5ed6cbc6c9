package org.migrationadvisor.advice;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.conclusion.AboutIntervention;
import org.migrationadvisor.reasoning.conclusion.Accompany;
import org.migrationadvisor.reasoning.conclusion.Against;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.conclusion.Diagnosis;
import org.migrationadvisor.reasoning.conclusion.Met;
import org.migrationadvisor.reasoning.conclusion.Need;
import org.migrationadvisor.reasoning.conclusion.Runs;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Unknown;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/**
 * How advice hangs together: question → rule → diagnosis → rule → intervention. Either of all rules as they are written, or of those that
 * fired for one measure.
 *
 * @param edges in the order of the rule book; each leads towards the intervention
 */
public record RuleGraph(Set<Edge> edges) {

    /** What a node stands for, from answers to advice. */
    public enum Kind implements Coded {
        QUESTION,
        RULE,
        DIAGNOSIS,
        INTERVENTION
    }

    /** A question, diagnosis or intervention by id, or a rule by name. */
    public record Node(Kind kind, String id) {}

    /** One thing that another rests on. */
    public record Edge(Node from, Node to) {}

    public RuleGraph {
        edges = Collections.unmodifiableSet(new LinkedHashSet<>(edges));
    }

    /** The graph of some rules, whatever is answered. A rule about every measure of a kind leads to each of the catalogue. */
    public static RuleGraph of(KnowledgeBase knowledge, List<Rule> rules) {
        Set<Edge> edges = new LinkedHashSet<>();
        rules.forEach(rule -> {
            Node node = new Node(Kind.RULE, rule.name());
            rule.patterns().stream()
                    .flatMap(pattern -> read(pattern, knowledge))
                    .forEach(from -> edges.add(new Edge(from, node)));
            concluded(rule, knowledge).forEach(to -> edges.add(new Edge(node, to)));
        });
        return new RuleGraph(edges);
    }

    /** The graph behind one measure of one advice: the rules that fired about it, and the answers and diagnoses they rest on. */
    public static RuleGraph of(KnowledgeBase knowledge, Advice advice, String intervention) {
        return of(knowledge, advice, intervention, conclusion -> true);
    }

    /** Of that graph, what decides in which list the measure stands; not what only moves its rank or says how to go about it. */
    public static RuleGraph deciding(KnowledgeBase knowledge, Advice advice, String intervention) {
        return of(knowledge, advice, intervention, RuleGraph::decides);
    }

    /** Whether a conclusion about a measure decides in which list of the advice it stands. */
    public static boolean decides(Conclusion conclusion) {
        return conclusion instanceof Need
                || conclusion instanceof Accompany
                || conclusion instanceof Met
                || conclusion instanceof Runs
                || conclusion instanceof Against;
    }

    private static RuleGraph of(
            KnowledgeBase knowledge, Advice advice, String intervention, Predicate<Conclusion> which) {
        Set<Edge> edges = new LinkedHashSet<>();
        Set<String> diagnoses = new LinkedHashSet<>();
        advice.trace().stream().map(Advice.Fired::firing).forEach(firing -> {
            if (which.test(firing.conclusion())
                    && about(firing.conclusion()).filter(intervention::equals).isPresent()) {
                add(knowledge, firing, new Node(Kind.INTERVENTION, intervention), edges);
                firing.matched().stream()
                        .filter(Diagnosed.class::isInstance)
                        .forEach(fact -> diagnoses.add(((Diagnosed) fact).id()));
            }
        });
        advice.trace().stream().map(Advice.Fired::firing).forEach(firing -> {
            if (firing.conclusion() instanceof Diagnosis diagnosis && diagnoses.contains(diagnosis.id())) {
                add(knowledge, firing, new Node(Kind.DIAGNOSIS, diagnosis.id()), edges);
            }
        });
        return new RuleGraph(edges);
    }

    private static void add(KnowledgeBase knowledge, Firing firing, Node concluded, Set<Edge> edges) {
        Node rule = new Node(Kind.RULE, firing.rule());
        firing.matched().stream()
                .flatMap(fact -> matched(knowledge, fact).stream())
                .forEach(from -> edges.add(new Edge(from, rule)));
        edges.add(new Edge(rule, concluded));
    }

    /** The measure that a conclusion is about, if it is about one. */
    public static Optional<String> about(Conclusion conclusion) {
        if (conclusion instanceof AboutIntervention about) {
            return Optional.of(about.intervention());
        }
        return conclusion instanceof Runs runs ? Optional.of(runs.intervention()) : Optional.empty();
    }

    private static Optional<Node> matched(KnowledgeBase knowledge, Object fact) {
        if (fact instanceof Answer answer) {
            return Optional.of(new Node(Kind.QUESTION, answer.question()));
        }
        if (fact instanceof Quantity quantity) {
            return Optional.of(new Node(Kind.QUESTION, quantity.question()));
        }
        if (fact instanceof Unknown unknown) {
            return Optional.of(new Node(Kind.QUESTION, unknown.question()));
        }
        if (fact instanceof Link link && Link.isHere(link.name())) {
            return here(knowledge, link.name());
        }
        return fact instanceof Diagnosed diagnosed
                ? Optional.of(new Node(Kind.DIAGNOSIS, diagnosed.id()))
                : Optional.empty();
    }

    /** The question whose codes make the links of a name. */
    private static Optional<Node> here(KnowledgeBase knowledge, String name) {
        return knowledge
                .questionnaire()
                .matching(Link.list(name))
                .map(question -> new Node(Kind.QUESTION, question.id()));
    }

    private static Stream<Node> read(Pattern pattern, KnowledgeBase knowledge) {
        return switch (pattern.fact()) {
            case "Answer", "Quantity", "Unknown" -> nodes(Kind.QUESTION, pattern.literals("question"));
            case "Diagnosed" -> nodes(Kind.DIAGNOSIS, pattern.literals("id"));
            case "Running" -> nodes(Kind.INTERVENTION, pattern.literals("intervention"));
            case "Link" ->
                pattern.literals("name").stream().filter(Link::isHere).flatMap(name -> here(knowledge, name).stream());
            default -> Stream.empty();
        };
    }

    private static Stream<Node> concluded(Rule rule, KnowledgeBase knowledge) {
        return switch (rule.conclusion().type()) {
            case "Diagnosis" ->
                nodes(Kind.DIAGNOSIS, targets(rule, knowledge.diagnoses().keySet()));
            case "Contradiction", "Unavailable" -> Stream.empty();
            default ->
                nodes(Kind.INTERVENTION, targets(rule, knowledge.interventions().keySet()));
        };
    }

    private static Collection<String> targets(Rule rule, Collection<String> all) {
        return rule.conclusion().literal(0).<Collection<String>>map(List::of).orElse(all);
    }

    private static Stream<Node> nodes(Kind kind, Collection<String> ids) {
        return ids.stream().map(id -> new Node(kind, id));
    }

    /** What a node rests on, in the order of the rule book. */
    public List<Node> behind(Node node) {
        return edges.stream()
                .filter(edge -> edge.to().equals(node))
                .map(Edge::from)
                .toList();
    }

    /** Every node, those of one kind together. */
    public List<Node> nodes() {
        return Stream.of(Kind.values())
                .flatMap(kind -> edges.stream()
                        .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                        .filter(node -> node.kind() == kind)
                        .distinct())
                .toList();
    }

    /** The nodes that can be reached from some others by going along the edges, with these themselves. */
    public Set<Node> reachedFrom(Collection<Node> start) {
        Set<Node> reached = new LinkedHashSet<>(start);
        Deque<Node> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            Node node = open.remove();
            edges.stream()
                    .filter(edge -> edge.from().equals(node) && reached.add(edge.to()))
                    .forEach(edge -> open.add(edge.to()));
        }
        return reached;
    }
}
