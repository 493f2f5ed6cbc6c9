package org.migrationadvisor.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.syntax.Node;

/** What the cases of rules say comes true: the match fires and concludes, near miss and unknown do not fire, and no rule is dead. */
final class CaseFirings {

    private final List<Trial> trials;

    CaseFirings(List<Trial> trials) {
        this.trials = trials;
    }

    /**
     * Adds what does not come true.
     *
     * @param elsewhere rules that fire in cases of the knowledge base
     */
    void check(SoundRules rules, Set<String> elsewhere, Faults faults) {
        trials.forEach(trial -> trial(trial, rules, faults));
        Set<String> fired =
                trials.stream().flatMap(trial -> trial.rules().stream()).collect(Collectors.toSet());
        for (Rule rule : rules.kept()) {
            if (!fired.contains(rule.name())
                    && !elsewhere.contains(rule.name())
                    && !rules.leansOnMissing(rule.name())) {
                faults.add(
                        Place.inRules(rule.file(), rule.line()),
                        "the rule fires in no case at all: \"" + rule.name() + "\"",
                        "correct its conditions or its case, or delete it");
            }
        }
    }

    private static void trial(Trial trial, SoundRules rules, Faults faults) {
        RuleCase entry = trial.entry();
        if (trial.road().equals(RuleCase.MATCH)) {
            if (!trial.fired() && rules.leansOnMissing(entry.rule())) {
                return;
            }
            if (!trial.fired()) {
                faults.add(
                        entry.place(RuleCase.MATCH),
                        "the match does not fire the rule \"" + entry.rule() + "\"",
                        "give answers that meet all its conditions; for an advice rule, those that lead to its diagnosis");
            } else if (!rules.leansOnMissing(entry.rule())) {
                concludes(trial, faults);
            }
        } else if (trial.fired()) {
            faults.add(
                    entry.place(trial.road()),
                    trial.road() + " fires the rule \"" + entry.rule() + "\"",
                    trial.road().equals(RuleCase.UNKNOWN)
                            ? "unknown is not no: an unknown key answer must not count"
                            : "change the answer that should make the difference");
        }
    }

    private static void concludes(Trial trial, Faults faults) {
        List<String> concluded = trial.concluded();
        for (Node expected : trial.entry().concludes()) {
            String written = expected.written().orElse("");
            if (concluded.stream().noneMatch(one -> plain(one).equals(plain(written)))) {
                faults.add(
                        trial.entry().place(expected.line()),
                        "the match does not conclude " + written,
                        Faults.meant(written, concluded));
            }
        }
    }

    private static String plain(String conclusion) {
        return conclusion.replace(" ", "");
    }
}
