package org.migrationadvisor.explore;

import java.util.Comparator;
import java.util.List;
import org.migrationadvisor.domain.Response;

/**
 * How sure a recommendation is, given what nobody knows or answered yet.
 *
 * @param share       from 0 to 1: of the completions of the open answers, those under which it stays
 * @param exact       whether all completions were tried that can make a difference, rather than some drawn
 * @param completions how many were tried or drawn
 * @param error       how far the true share can lie from this one, in 95 of 100 draws; 0 where it is exact
 * @param hangsOn     the open questions whose answers make the share differ, those with the largest difference first
 */
public record Robustness(double share, boolean exact, int completions, double error, List<Hinge> hangsOn) {

    /** An open question that a recommendation hangs on, and the share of completions under which it stays for each answer. */
    public record Hinge(String question, List<Given> answers) {

        public Hinge {
            answers = List.copyOf(answers);
        }

        /** The share under the answer that is worst for the recommendation. */
        public double least() {
            return answers.stream().mapToDouble(Given::share).min().orElse(0);
        }

        /** The share under the answer that is best for it. */
        public double most() {
            return answers.stream().mapToDouble(Given::share).max().orElse(0);
        }

        static Comparator<Hinge> widestFirst() {
            return Comparator.comparingDouble(hinge -> hinge.least() - hinge.most());
        }
    }

    /**
     * One answer to an open question, and the share of completions with it under which the recommendation stays.
     *
     * @param answer one code, where the question takes several
     * @param chosen whether it is among the codes that are chosen; always, where the question takes one answer
     */
    public record Given(Response answer, boolean chosen, double share) {}

    public Robustness {
        hangsOn = List.copyOf(hangsOn);
    }
}
