package org.migrationadvisor.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** Writes rules as the Java that one would write by hand instead: a method for each rule, a loop for each condition. */
final class StraightLine {

    private static final String HEAD = """
            package %s;
            import java.util.ArrayList;
            import java.util.Collection;
            import java.util.List;
            import org.migrationadvisor.benchmark.Floor;
            import org.migrationadvisor.benchmark.Shelf;
            import org.migrationadvisor.reasoning.Firing;
            import org.migrationadvisor.reasoning.conclusion.*;
            import org.migrationadvisor.reasoning.fact.*;
            public final class %s implements Floor {
                public List<Firing> run(Collection<?> facts) {
                    Shelf shelf = new Shelf(facts);
                    List<Firing> fired = new ArrayList<>();
            """;

    private final StringBuilder source = new StringBuilder();

    /** The source of a class that runs the rules, in their order. */
    static String of(String packageName, String className, List<Rule> rules) {
        StraightLine lines = new StraightLine();
        lines.source.append(HEAD.formatted(packageName, className));
        for (int i = 0; i < rules.size(); i++) {
            lines.source.append("        rule%d(shelf, fired);%n".formatted(i));
        }
        lines.source.append("        return fired;\n    }\n");
        lines.source.append(
                "    public void one(int rule, Shelf shelf, List<Firing> fired) {\n        switch (rule) {\n");
        for (int i = 0; i < rules.size(); i++) {
            lines.source.append("            case %d: rule%d(shelf, fired); break;%n".formatted(i, i));
        }
        lines.source.append("        }\n    }\n");
        for (int i = 0; i < rules.size(); i++) {
            lines.rule("rule" + i, rules.get(i));
        }
        return lines.source.append("}\n").toString();
    }

    private void rule(String method, Rule rule) {
        source.append("    private static void %s(Shelf shelf, List<Firing> fired) {%n".formatted(method));
        List<String> matched = new ArrayList<>();
        int opened = 0;
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            opened += pattern.negated() ? absent(pattern, i) : present(pattern, i);
            if (!pattern.negated()) {
                matched.add("f" + i);
            }
        }
        source.append("fired.add(new Firing(%s, List.of(%s), new %s(%s)));%n"
                .formatted(
                        quoted(rule.name()),
                        String.join(", ", matched),
                        rule.conclusion().type(),
                        rule.conclusion().arguments().stream()
                                .map(argument -> argument.startsWith("$") ? argument : quoted(argument))
                                .collect(Collectors.joining(", "))));
        source.append("}".repeat(opened)).append("    }\n");
    }

    /** A loop over facts, and what must hold of each; gives the number of brackets it opens. */
    private int present(Pattern pattern, int i) {
        source.append("for (%s f%d : %s) {%n".formatted(pattern.fact(), i, candidates(pattern)));
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bound bound) {
                source.append("var %s = f%d.%s();%n".formatted(bound.variable(), i, bound.property()));
            }
        }
        source.append("if (%s) {%n".formatted(condition(pattern, "f" + i)));
        return 2;
    }

    private int absent(Pattern pattern, int i) {
        source.append("boolean none%d = true;%n".formatted(i));
        source.append("for (%s f%d : %s) { if (%s) { none%d = false; break; } }%n"
                .formatted(pattern.fact(), i, candidates(pattern), condition(pattern, "f" + i), i));
        source.append("if (none%d) {%n".formatted(i));
        return 1;
    }

    private static String candidates(Pattern pattern) {
        String kind = "shelf." + Character.toLowerCase(pattern.fact().charAt(0))
                + pattern.fact().substring(1);
        List<String> keys = pattern.literals(Shelf.KEYS.getOrDefault(pattern.fact(), ""));
        return keys.size() == 1 ? kind + ".with(" + quoted(keys.get(0)) + ")" : kind + ".all()";
    }

    private static String condition(Pattern pattern, String fact) {
        List<String> tests = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Bound))
                .map(constraint -> test(pattern, constraint, fact + "." + constraint.property() + "()"))
                .toList();
        return tests.isEmpty() ? "true" : String.join(" && ", tests);
    }

    private static String test(Pattern pattern, Constraint constraint, String property) {
        if (constraint instanceof Constraint.Among among) {
            return among.values().stream()
                    .map(value -> property + ".equals(" + quoted(value) + ")")
                    .collect(Collectors.joining(" || ", "(", ")"));
        }
        if (constraint instanceof Constraint.Different different) {
            return "!" + property + ".equals(" + quoted(different.value()) + ")";
        }
        Constraint.Compared compared = (Constraint.Compared) constraint;
        return compared.operator().equals("==")
                ? property + ".equals(" + compared.variable() + ")"
                : property + " " + compared.operator() + " " + compared.variable();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
