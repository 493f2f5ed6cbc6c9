package org.migrationadvisor.oracle;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one phase, tried on facts the plain way: every rule, every condition, every fact. */
final class Oracle {

    private final List<Written> rules;

    /** A rule that fires, what it matched and what it concludes, as text. */
    record Fires(String rule, List<String> matched, String conclusion) {}

    Oracle(Collection<String> drl) {
        this.rules = drl.stream().flatMap(text -> Written.in(text).stream()).toList();
    }

    List<Written> rules() {
        return rules;
    }

    Set<Fires> run(Collection<Row> facts) {
        Shelf shelf = new Shelf(facts);
        Set<Fires> fires = new HashSet<>();
        rules.forEach(rule -> new Attempt(rule, shelf, fires).from(0, Map.of(), List.of()));
        return fires;
    }

    /** The facts, laid out by type and by value, so that a condition need not look at all of them. */
    private static final class Shelf {

        private final Map<String, List<Row>> byPlace = new HashMap<>();

        Shelf(Collection<Row> facts) {
            facts.forEach(row -> row.places()
                    .forEach(place -> byPlace.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(row)));
        }

        /** The facts that can meet a condition. */
        List<Row> candidates(Written.Condition asked) {
            return asked.places().size() == 1
                    ? byPlace.getOrDefault(asked.places().get(0), List.of())
                    : asked.places().stream()
                            .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                            .toList();
        }
    }

    /** One rule, tried on the facts. */
    private record Attempt(Written rule, Shelf shelf, Set<Fires> fires) {

        /** Goes on from one condition, with the names given so far. */
        void from(int condition, Map<String, Object> names, List<String> matched) {
            if (condition == rule.conditions().size()) {
                fires.add(new Fires(rule.name(), matched, conclusion(names)));
                return;
            }
            Written.Condition asked = rule.conditions().get(condition);
            List<Row> facts = shelf.candidates(asked);
            if (asked.not()) {
                if (facts.stream().noneMatch(fact -> meets(asked, fact, names))) {
                    from(condition + 1, names, matched);
                }
                return;
            }
            for (Row fact : facts) {
                if (meets(asked, fact, names)) {
                    List<String> more = new ArrayList<>(matched);
                    more.add(fact.fact().toString());
                    from(condition + 1, named(asked, fact, names), more);
                }
            }
        }

        private static boolean meets(Written.Condition asked, Row fact, Map<String, Object> names) {
            for (Written.Test test : asked.tests()) {
                if (!meets(test, fact.properties().get(test.property()), names)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean meets(Written.Test test, Object value, Map<String, Object> names) {
            String right = test.right().get(0);
            return switch (test.sign()) {
                case ":" -> true;
                case "in" -> test.right().contains(value.toString());
                case "!=" -> !value.equals(right.startsWith("$") ? names.get(right) : right);
                case "==" -> value.equals(names.get(right));
                default -> compares(test.sign(), number(value), number(names.get(right)));
            };
        }

        private static double number(Object value) {
            return ((Number) value).doubleValue();
        }

        private static boolean compares(String sign, double left, double right) {
            return switch (sign) {
                case ">=" -> left >= right;
                case "<=" -> left <= right;
                case ">" -> left > right;
                case "<" -> left < right;
                default -> throw new IllegalStateException("No such comparison: " + sign);
            };
        }

        private static Map<String, Object> named(Written.Condition asked, Row fact, Map<String, Object> names) {
            Map<String, Object> more = new HashMap<>(names);
            asked.tests().stream()
                    .filter(test -> test.sign().equals(":"))
                    .forEach(test ->
                            more.put(test.right().get(0), fact.properties().get(test.property())));
            return more;
        }

        private String conclusion(Map<String, Object> names) {
            Object[] arguments = rule.arguments().stream()
                    .map(argument -> argument.startsWith("$") ? names.get(argument) : argument)
                    .toArray();
            try {
                Constructor<?> constructor = Class.forName(
                                "org.migrationadvisor.reasoning.conclusion." + rule.conclusion())
                        .getConstructors()[0];
                return constructor.newInstance(arguments).toString();
            } catch (ReflectiveOperationException noSuchConclusion) {
                throw new IllegalStateException(rule.name(), noSuchConclusion);
            }
        }
    }
}
