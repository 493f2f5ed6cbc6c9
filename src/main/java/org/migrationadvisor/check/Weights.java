package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Severity;

/** The weights that the program itself reads: those of needs, of evidence and of how well an answer is known. */
final class Weights {

    static final String FURTHER = "further-need";

    private static final String NEED = "need-";
    private static final String ACCOMPANIES = "accompanies-";
    private static final String EVIDENCE = "evidence-";
    private static final String KNOWN_BY = "known-by-";

    private Weights() {}

    /** Whether the program reads the weight, so that no rule gives it. */
    static boolean isBuiltIn(String weight) {
        return weight.equals(FURTHER)
                || Stream.of(NEED, ACCOMPANIES, EVIDENCE, KNOWN_BY).anyMatch(weight::startsWith);
    }

    /** Every weight that the program reads, given the bases that an answer can have. */
    static List<String> builtIn(List<String> bases) {
        List<String> weights = new ArrayList<>(List.of(FURTHER, KNOWN_BY + "unstated"));
        Stream.of(Severity.values())
                .forEach(severity -> weights.addAll(List.of(need(severity), accompanies(severity))));
        Stream.of(Intervention.Grade.values()).forEach(grade -> weights.add(evidence(grade.code())));
        bases.forEach(basis -> weights.add(KNOWN_BY + basis));
        return weights;
    }

    static String need(Severity severity) {
        return NEED + severity.code();
    }

    static String accompanies(Severity severity) {
        return ACCOMPANIES + severity.code();
    }

    static String evidence(String grade) {
        return EVIDENCE + grade;
    }
}
