package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** The conditions of one rule can hold together, two by two. */
record ConditionPairs(Rule rule, Questionnaire questionnaire, Faults faults) {

    private static final String NONE = "none";

    void check() {
        List<Pattern> patterns = rule.patterns();
        for (int later = 1; later < patterns.size(); later++) {
            for (Pattern earlier : patterns.subList(0, later)) {
                pair(earlier, patterns.get(later));
            }
        }
    }

    private void never(Pattern pattern, String message, String hint) {
        faults.add(Place.inRules(rule.file(), pattern.line()), "can never hold: " + message, hint);
    }

    private Optional<Question> question(Pattern pattern) {
        return ImpossibleConditions.question(pattern, questionnaire);
    }

    private void pair(Pattern earlier, Pattern later) {
        if (earlier.negated() != later.negated()) {
            Pattern there = earlier.negated() ? later : earlier;
            Pattern not = earlier.negated() ? earlier : later;
            if (implies(there, not)) {
                never(
                        later,
                        "what line " + earlier.line() + " demands is what this line rules out",
                        "delete one of the two, or correct the codes");
            }
        } else if (!later.negated()) {
            together(earlier, later);
            closed(earlier, later);
            closed(later, earlier);
        }
    }

    /** Whether a fact that meets the one condition always meets the other. */
    private static boolean implies(Pattern one, Pattern other) {
        return one.fact().equals(other.fact())
                && other.constraints().stream().allMatch(constraint -> implies(one, constraint));
    }

    private static boolean implies(Pattern one, Constraint constraint) {
        if (constraint instanceof Constraint.Among among) {
            List<String> demanded = one.literals(among.property());
            return !demanded.isEmpty() && among.values().containsAll(demanded);
        }
        return one.constraints().contains(constraint)
                || constraint instanceof Constraint.Compared same
                        && same.operator().equals("==")
                        && one.constraints().contains(new Constraint.Bound(same.variable(), same.property()));
    }

    private void together(Pattern earlier, Pattern later) {
        Optional<Question> question = question(earlier);
        if (question.isEmpty() || !question.equals(question(later))) {
            severities(earlier, later);
        } else if (!earlier.fact().equals(later.fact())) {
            never(
                    later,
                    "'" + question.get().id() + "' is answered and unknown at once",
                    "an unknown answer has no value; write two rules");
        } else if (earlier.fact().equals("Answer")
                && exclusive(question.get(), earlier.literals("value"), later.literals("value"))) {
            never(
                    later,
                    "'" + question.get().id() + "' takes one of these answers, and line " + earlier.line()
                            + " demands another",
                    "write two rules, or join the codes: value in ( … )");
        }
    }

    private static boolean exclusive(Question question, List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains)) {
            return false;
        }
        return question.kind() == Question.Kind.SINGLE
                || Stream.of(first, second).anyMatch(List.of(NONE)::equals);
    }

    private void severities(Pattern earlier, Pattern later) {
        boolean same = earlier.fact().equals("Diagnosed")
                && later.fact().equals("Diagnosed")
                && !earlier.literals("id").isEmpty()
                && earlier.literals("id").equals(later.literals("id"));
        List<String> first = earlier.literals("severity");
        List<String> second = later.literals("severity");
        if (same && !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains)) {
            never(
                    later,
                    "a diagnosis has one severity, and line " + earlier.line() + " demands another",
                    "join them: severity in ( … )");
        }
    }

    /** Whether the one condition demands an answer that makes the question of the other pointless. */
    private void closed(Pattern demands, Pattern child) {
        Optional<Question> parent = question(demands);
        Optional<Question> question = question(child);
        if (parent.isPresent()
                && question.isPresent()
                && demands.fact().equals("Answer")
                && !demands.literals("value").isEmpty()
                && ancestorsClose(question.get(), parent.get(), demands.literals("value"))) {
            never(
                    child,
                    "'" + question.get().id() + "' is not asked when '"
                            + parent.get().id() + "' is answered as line " + demands.line() + " demands",
                    "see asked_when of '" + question.get().id() + "'");
        }
    }

    private boolean ancestorsClose(Question child, Question parent, List<String> demanded) {
        if (child.askedWhen().isEmpty()) {
            return false;
        }
        Question.AskedWhen condition = child.askedWhen().get();
        if (condition.question().equals(parent.id())) {
            return demanded.stream().allMatch(code -> closes(condition, parent, code));
        }
        return questionnaire
                .question(condition.question())
                .filter(above -> ancestorsClose(above, parent, demanded))
                .isPresent();
    }

    /** Whether a code closes the child, whatever else is chosen beside it. */
    private static boolean closes(Question.AskedWhen condition, Question parent, String code) {
        boolean open = condition.leavesOpen(Optional.of(new Response.Chosen(List.of(code))));
        boolean alone = parent.kind() == Question.Kind.SINGLE || code.equals(NONE);
        return !open && (alone || !condition.isNot().isEmpty());
    }
}
