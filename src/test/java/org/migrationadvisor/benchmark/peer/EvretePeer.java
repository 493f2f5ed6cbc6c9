package org.migrationadvisor.benchmark.peer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/**
 * Evrete: rules with joins, as it has them. Facts are typed by what rules look them up with, which spares it most conditions. It knows no
 * negation, so a negated pattern is a condition on all facts of the run.
 */
final class EvretePeer implements Peer {

    /** The facts of one run, for negated patterns, and what was concluded so far. */
    record Run(Collection<?> facts, Set<String> concluded) {}

    private static final String IT = "it";
    private static final Map<String, String> KEYS = Map.of(
            "Answer", "question",
            "Quantity", "question",
            "Unknown", "question",
            "Threshold", "id",
            "Diagnosed", "id",
            "Link", "name");

    private final Map<Phase, Knowledge> knowledge = new EnumMap<>(Phase.class);

    EvretePeer(RuleBook book) {
        KnowledgeService service = new KnowledgeService();
        for (Phase phase : Phase.values()) {
            RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
            book.rules(phase).forEach(rule -> new Translation(rules, rule).add());
            knowledge.put(phase, rules.build());
        }
    }

    @Override
    public String name() {
        return "Evrete";
    }

    @Override
    public Set<String> conclude(Phase phase, Collection<?> facts) {
        Set<String> concluded = new HashSet<>();
        Knowledge rules = knowledge.get(phase);
        try (StatefulSession session = rules.newStatefulSession()) {
            session.insertAs("Run", (Object) new Run(facts, concluded));
            for (Object fact : facts) {
                session.insertAs(type(fact), fact);
            }
            session.fire();
        }
        return concluded;
    }

    private static String type(Object fact) {
        String type = fact.getClass().getSimpleName();
        return KEYS.containsKey(type) ? type + ":" + Fields.value(fact, KEYS.get(type)) : type;
    }

    /** One rule on its way to Evrete. */
    private static final class Translation {

        private final RuleSetBuilder<Knowledge> rules;
        private final Rule rule;
        private final Map<String, String> owners = new HashMap<>();
        private final Map<String, String> properties = new HashMap<>();

        Translation(RuleSetBuilder<Knowledge> rules, Rule rule) {
            this.rules = rules;
            this.rule = rule;
        }

        void add() {
            LhsBuilder<Knowledge> conditions = rules.newRule(rule.name()).getLhs();
            declare(conditions, "$run", "Run", Run.class);
            for (int i = 0; i < rule.patterns().size(); i++) {
                if (!rule.patterns().get(i).negated()) {
                    positive(conditions, rule.patterns().get(i), "$f" + i);
                }
            }
            rule.patterns().stream().filter(Pattern::negated).forEach(pattern -> negated(conditions, pattern));
            conditions.execute(conclusion());
        }

        private void declare(LhsBuilder<Knowledge> conditions, String name, String type, Class<?> javaClass) {
            var declared = rules.getContext().getTypeResolver().getOrDeclare(type, javaClass);
            try {
                declared.getField(IT);
            } catch (RuntimeException missing) {
                declared.declareField(IT, Object.class, fact -> fact);
            }
            conditions.addFactDeclaration(name, declared);
        }

        private void positive(LhsBuilder<Knowledge> conditions, Pattern pattern, String name) {
            Class<?> javaClass = FactClasses.of(pattern.fact());
            String key = KEYS.getOrDefault(pattern.fact(), "");
            String type = key.isEmpty()
                    ? pattern.fact()
                    : pattern.fact() + ":" + pattern.literals(key).get(0);
            declare(conditions, name, type, javaClass);
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bound bound) {
                    owners.put(bound.variable(), name);
                    properties.put(bound.variable(), bound.property());
                } else if (constraint instanceof Constraint.Compared compared) {
                    joined(conditions, compared, name);
                } else if (!constraint.property().equals(key)) {
                    Predicate<Object> test = Getters.literal(pattern.fact(), constraint);
                    conditions.where((Object[] values) -> test.test(values[0]), name + "." + IT);
                }
            }
        }

        private void joined(LhsBuilder<Knowledge> conditions, Constraint.Compared compared, String name) {
            var left = Getters.of(compared.property());
            var right = Getters.of(properties.get(compared.variable()));
            var holds = Getters.comparison(compared.operator());
            conditions.where(
                    (Object[] values) -> holds.test(left.apply(values[0]), right.apply(values[1])),
                    name + "." + IT,
                    owners.get(compared.variable()) + "." + IT);
        }

        private void negated(LhsBuilder<Knowledge> conditions, Pattern pattern) {
            List<String> variables = pattern.constraints().stream()
                    .filter(Constraint.Compared.class::isInstance)
                    .map(constraint -> ((Constraint.Compared) constraint).variable())
                    .toList();
            String[] read = new String[variables.size() + 1];
            read[0] = "$run." + IT;
            for (int i = 0; i < variables.size(); i++) {
                read[i + 1] = owners.get(variables.get(i)) + "." + IT;
            }
            var absent = Getters.absence(pattern);
            conditions.where(
                    (Object[] values) -> {
                        Map<String, Object> bound = new HashMap<>();
                        for (int i = 0; i < variables.size(); i++) {
                            bound.put(
                                    variables.get(i),
                                    Getters.of(properties.get(variables.get(i))).apply(values[i + 1]));
                        }
                        return absent.test(((Run) values[0]).facts(), bound);
                    },
                    read);
        }

        private Consumer<RhsContext> conclusion() {
            String name = rule.name();
            String type = rule.conclusion().type();
            List<String> arguments = rule.conclusion().arguments();
            return context -> {
                List<String> values = arguments.stream()
                        .map(argument -> argument.startsWith("$")
                                ? Getters.of(properties.get(argument))
                                        .apply(context.getObject(owners.get(argument)))
                                        .toString()
                                : argument)
                        .toList();
                Run run = context.get("$run");
                run.concluded()
                        .add(Peer.concluded(
                                name, Fields.conclusion(type, values).toString()));
            };
        }
    }
}
