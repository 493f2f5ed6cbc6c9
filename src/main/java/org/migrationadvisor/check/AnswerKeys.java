package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.knowledge.Kind;

/** What a trainer is told beforehand about a case is what the program advises. */
final class AnswerKeys {

    private static final int FIRST = 3;

    private final Advisor advisor;
    private final Faults faults;

    AnswerKeys(Advisor advisor, Faults faults) {
        this.advisor = advisor;
        this.faults = faults;
    }

    void check(KnowledgeFiles knowledge) {
        knowledge
                .entries(Kind.KEYS)
                .forEach(key -> Optional.ofNullable(
                                advisor.knowledge().cases().get(key.word("case").orElse("")))
                        .ifPresent(municipality -> check(key, advisor.advise(municipality.profile()))));
    }

    private void check(Entry key, Advice advice) {
        compare(key, "first", advice.firstInTime(FIRST));
        compare(
                key,
                "severe",
                advice.diagnoses().stream()
                        .filter(diagnosed -> diagnosed.severity() == Severity.SEVERE)
                        .map(Advice.Diagnosed::id)
                        .toList());
        compare(key, "not_now", advice.notNow().stream().map(Advice.NotNow::id).toList());
        compare(
                key,
                "running",
                advice.running().stream().map(Advice.AlreadyRunning::id).toList());
    }

    private void compare(Entry key, String list, List<String> advised) {
        if (!key.codes(list).equals(advised)) {
            faults.add(
                    key.place(list),
                    "the key of '" + key.word("case").orElse("") + "' has " + list + " " + key.codes(list)
                            + ", and the program advises " + advised,
                    "write what is advised, and see whether the points still hold");
        }
    }
}
