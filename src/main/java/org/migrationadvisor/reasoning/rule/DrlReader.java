package org.migrationadvisor.reasoning.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migrationadvisor.reasoning.Phase;

/**
 * Reads a DRL file in the narrow form that rules/README.md allows: names, findings, one pattern a line, one conclusion. Everything else is
 * reported, so a construct that the house does without cannot slip in.
 */
public final class DrlReader {

    private static final String STRING = "\"([^\"\\\\]*)\"";
    private static final java.util.regex.Pattern NAME = compile("rule " + STRING);
    private static final java.util.regex.Pattern FINDING = compile("@finding\\(\\s*([a-z0-9, -]*?)\\s*\\)");
    private static final java.util.regex.Pattern PATTERN = compile("(not )?([A-Z][A-Za-z]*)\\((.*)\\)");
    private static final java.util.regex.Pattern AMONG = compile("([a-z][A-Za-z]*) in \\((.*)\\)");
    private static final java.util.regex.Pattern EQUAL = compile("([a-z][A-Za-z]*) == " + STRING);
    private static final java.util.regex.Pattern DIFFERENT = compile("([a-z][A-Za-z]*) != " + STRING);
    private static final java.util.regex.Pattern COMPARED =
            compile("([a-z][A-Za-z]*) (==|>=|<=|>|<) (\\$[a-z][A-Za-z]*)");
    private static final java.util.regex.Pattern BOUND = compile("(\\$[a-z][A-Za-z]*) : ([a-z][A-Za-z]*)");
    private static final java.util.regex.Pattern ACTION = compile("insert\\( new ([A-Z][A-Za-z]*)\\((.*)\\) \\);");
    private static final java.util.regex.Pattern ARGUMENT = compile(STRING + "|(\\$[a-z][A-Za-z]*)");
    private static final java.util.regex.Pattern SEPARATOR =
            java.util.regex.Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)(?![^(]*\\))");

    private final String file;
    private final String theme;
    private final Phase phase;
    private final List<String> lines;
    private final Consumer<RuleFault> faults;
    private final List<Rule> rules = new ArrayList<>();
    private String section = "";
    private int at;

    private DrlReader(String file, String theme, Phase phase, String drl, Consumer<RuleFault> faults) {
        this.file = file;
        this.theme = theme;
        this.phase = phase;
        this.lines = drl.lines().map(String::strip).toList();
        this.faults = faults;
    }

    /**
     * The rules of one file.
     *
     * @param faults takes each departure from the allowed form; the rule concerned is left out
     */
    public static List<Rule> read(String file, String theme, Phase phase, String drl, Consumer<RuleFault> faults) {
        DrlReader reader = new DrlReader(file, theme, phase, drl, faults);
        reader.file();
        return reader.rules;
    }

    private static java.util.regex.Pattern compile(String expression) {
        return java.util.regex.Pattern.compile(expression);
    }

    private void file() {
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("//")) {
                section = line.substring(2).strip();
            } else if (line.startsWith("package ")) {
                declaredPackage(line);
            } else if (line.startsWith("rule ")) {
                rule();
            } else if (!line.isEmpty() && !line.startsWith("import org.migrationadvisor.reasoning.")) {
                fault(
                        at,
                        "'" + line
                                + "' is not allowed outside a rule; a rule file holds the package, the two imports, comment lines and rules");
            }
            at++;
        }
    }

    private void declaredPackage(String line) {
        if (!line.equals("package " + phase.drlPackage())) {
            fault(
                    at,
                    "'" + line + "': the rules of a phase share one package, here 'package " + phase.drlPackage()
                            + "'");
        }
    }

    private void rule() {
        int start = at;
        try {
            String name =
                    match(NAME, lines.get(at), "a rule name in straight quotes").group(1);
            List<String> findings = new ArrayList<>();
            for (at++; !line().equals("when"); at++) {
                findings.addAll(findings(line()));
            }
            List<Pattern> patterns = new ArrayList<>();
            for (at++; !line().equals("then"); at++) {
                patterns.add(pattern(line()));
            }
            at++;
            Template conclusion = template(line());
            at++;
            if (!line().equals("end")) {
                throw new RuleFault(
                        file,
                        at + 1,
                        "'" + line() + "' after the conclusion; a rule concludes one thing, in one call, and ends");
            }
            rules.add(new Rule(name, theme, phase, section, findings, patterns, conclusion, file, start + 1));
        } catch (RuleFault fault) {
            faults.accept(fault);
            while (at < lines.size() && !lines.get(at).equals("end")) {
                at++;
            }
        }
    }

    private String line() {
        if (at >= lines.size()) {
            throw new RuleFault(file, lines.size(), "the file ends in the middle of a rule");
        }
        return lines.get(at);
    }

    private List<String> findings(String line) {
        String list = match(
                        FINDING,
                        line,
                        "only '@finding( id, … )' before 'when': no attributes, no salience, no other metadata")
                .group(1);
        return list.isBlank() ? List.of() : List.of(list.split("\\s*,\\s*"));
    }

    private Pattern pattern(String line) {
        Matcher pattern = match(
                PATTERN,
                line,
                "one pattern a line, such as 'Answer( question == \"carers\", value == \"nobody\" )', or 'not' before it");
        List<Constraint> constraints = new ArrayList<>();
        for (String part : SEPARATOR.split(pattern.group(3))) {
            constraints.add(constraint(part.strip()));
        }
        return new Pattern(pattern.group(1) != null, pattern.group(2), List.copyOf(constraints), at + 1);
    }

    private Constraint constraint(String part) {
        Matcher matcher;
        if ((matcher = EQUAL.matcher(part)).matches()) {
            return new Constraint.Among(matcher.group(1), List.of(matcher.group(2)));
        }
        if ((matcher = AMONG.matcher(part)).matches()) {
            return new Constraint.Among(matcher.group(1), texts(matcher.group(2)));
        }
        if ((matcher = DIFFERENT.matcher(part)).matches()) {
            return new Constraint.Different(matcher.group(1), matcher.group(2));
        }
        if ((matcher = COMPARED.matcher(part)).matches()) {
            return new Constraint.Compared(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        matcher = match(
                BOUND,
                part,
                "a condition such as 'value == \"few\"', 'value in ( \"few\", \"some\" )', 'amount >= $limit' or '$limit : value'; numbers belong in the thresholds");
        return new Constraint.Bound(matcher.group(1), matcher.group(2));
    }

    private List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        for (String item : list.split(",")) {
            texts.add(match(compile(STRING), item.strip(), "texts in straight quotes")
                    .group(1));
        }
        return List.copyOf(texts);
    }

    private Template template(String line) {
        Matcher action =
                match(ACTION, line, "one conclusion, such as 'insert( new Diagnosis( \"care-gap\", \"severe\" ) );'");
        List<String> arguments = new ArrayList<>();
        for (String argument : action.group(2).strip().split("\\s*,\\s*")) {
            Matcher matcher = match(ARGUMENT, argument, "texts or variables as arguments of a conclusion");
            arguments.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return new Template(action.group(1), List.copyOf(arguments));
    }

    private Matcher match(java.util.regex.Pattern expected, String text, String accepted) {
        Matcher matcher = expected.matcher(text);
        if (!matcher.matches()) {
            throw new RuleFault(file, at + 1, "'" + text + "' is not allowed here; accepted: " + accepted);
        }
        return matcher;
    }

    private void fault(int index, String message) {
        faults.accept(new RuleFault(file, index + 1, message));
    }
}
