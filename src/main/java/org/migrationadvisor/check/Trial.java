package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.conclusion.Conclusion;

/**
 * A road of a case of a rule, run.
 *
 * @param profile missing where the road does without answers
 */
record Trial(RuleCase entry, String road, Optional<Profile> profile, Inference.Inferred inferred) {

    /** Whether the rule that the case is about fired. */
    boolean fired() {
        return firings().stream().anyMatch(firing -> firing.rule().equals(entry.rule()));
    }

    /** The names of all rules that fired. */
    Set<String> rules() {
        return firings().stream().map(Firing::rule).collect(Collectors.toSet());
    }

    /** What the rule that the case is about concluded, as a case writes it. */
    List<String> concluded() {
        return firings().stream()
                .filter(firing -> firing.rule().equals(entry.rule()))
                .map(firing -> written(firing.conclusion()))
                .toList();
    }

    private List<Firing> firings() {
        return inferred.firings();
    }

    /** A conclusion as a case writes it, such as {@code Remark(homework-support, join-the-ngo)}. */
    private static String written(Conclusion conclusion) {
        return conclusion
                .toString()
                .replaceAll("[a-zA-Z]+=", "")
                .replace('[', '(')
                .replace(']', ')');
    }
}
