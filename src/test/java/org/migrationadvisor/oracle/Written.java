package org.migrationadvisor.oracle;

import java.util.ArrayList;
import java.util.List;

/** A rule as it is written: conditions on facts, and a conclusion with texts or names in its places. */
record Written(String name, List<Condition> conditions, String conclusion, List<String> arguments) {

    /**
     * A fact that must be there, or must not.
     *
     * @param places on the shelf, one of which a fact that meets it lies in: those of its first text, or else of its type
     */
    record Condition(boolean not, String type, List<Test> tests, List<String> places) {}

    /**
     * What is asked of one property.
     *
     * @param sign  {@code in}, {@code !=}, a comparison with a name, or {@code :} which gives the property a name
     * @param right texts, or one name with its dollar sign
     */
    record Test(String property, String sign, List<String> right) {}

    /** All rules of a DRL text. */
    static List<Written> in(String drl) {
        Tokens tokens = new Tokens(drl);
        List<Written> rules = new ArrayList<>();
        while (tokens.more()) {
            switch (tokens.take()) {
                case "package", "import" -> tokens.take();
                case "rule" -> rules.add(rule(tokens));
                default -> throw new IllegalStateException("Neither package, import nor rule before " + tokens.peek());
            }
        }
        return rules;
    }

    private static Written rule(Tokens tokens) {
        String name = tokens.text();
        while (!tokens.took("when")) {
            tokens.take();
        }
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.took("then")) {
            conditions.add(condition(tokens));
        }
        tokens.expect("insert");
        tokens.expect("(");
        tokens.expect("new");
        String conclusion = tokens.take();
        List<String> arguments = arguments(tokens);
        tokens.expect(")");
        tokens.expect(";");
        tokens.expect("end");
        return new Written(name, conditions, conclusion, arguments);
    }

    private static Condition condition(Tokens tokens) {
        boolean not = tokens.took("not");
        String type = tokens.take();
        List<Test> tests = new ArrayList<>();
        tokens.expect("(");
        while (!tokens.took(")")) {
            tests.add(test(tokens));
            tokens.took(",");
        }
        List<String> places = tests.stream()
                .filter(test -> test.sign().equals("in"))
                .findFirst()
                .map(test -> test.right().stream()
                        .map(text -> Row.place(type, test.property(), text))
                        .toList())
                .orElse(List.of(type));
        return new Condition(not, type, tests, places);
    }

    private static Test test(Tokens tokens) {
        String left = tokens.take();
        String sign = tokens.take();
        if (sign.equals(":")) {
            return new Test(tokens.take(), ":", List.of(left));
        }
        if (sign.equals("in")) {
            return new Test(left, "in", arguments(tokens));
        }
        boolean text = tokens.peek().startsWith("\"");
        String right = text ? tokens.text() : tokens.take();
        return new Test(left, text && sign.equals("==") ? "in" : sign, List.of(right));
    }

    /** Texts and names in brackets. */
    private static List<String> arguments(Tokens tokens) {
        List<String> arguments = new ArrayList<>();
        tokens.expect("(");
        while (!tokens.took(")")) {
            arguments.add(tokens.peek().startsWith("\"") ? tokens.text() : tokens.take());
            tokens.took(",");
        }
        return arguments;
    }
}
