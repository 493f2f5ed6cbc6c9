package org.migrationadvisor.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.reasoning.Firing;

/**
 * Everything the rules have to say to one municipality, in codes: words come later, in the reader's language. Every intervention of the
 * catalogue stands in exactly one of {@code recommendations}, {@code notNow}, {@code notAdvised}, {@code notNeeded} and {@code running}.
 *
 * @param recommendations by rank
 * @param roadmap         ids of recommendations in the order of time, by part
 * @param ignored         answered questions that do not apply
 * @param contradictions  ids of contradictions
 * @param trace           every rule that fired, in the order of the rule book
 */
public record Advice(
        Profile profile,
        Coverage coverage,
        List<Diagnosed> diagnoses,
        List<Recommendation> recommendations,
        List<NotNow> notNow,
        List<NotAdvised> notAdvised,
        List<NotNeeded> notNeeded,
        List<AlreadyRunning> running,
        List<Undetermined> undetermined,
        Map<When, List<String>> roadmap,
        List<String> ignored,
        List<String> contradictions,
        List<Fired> trace) {

    /** A recommendation that it holds. */
    public Recommendation recommendation(String id) {
        return recommendations.stream()
                .filter(recommendation -> recommendation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A diagnosis that it holds. */
    public Diagnosed diagnosed(String id) {
        return diagnoses.stream()
                .filter(diagnosed -> diagnosed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Ids of the recommendations in the order of time. */
    public List<String> inTime() {
        return roadmap.values().stream().flatMap(List::stream).toList();
    }

    /** Ids of the recommendations that come first in time. */
    public List<String> firstInTime(int most) {
        return inTime().stream().limit(most).toList();
    }

    /**
     * The two needles.
     *
     * @param state     from 0 to 1, how favourable the answered situation is
     * @param knowledge from 0 to 1, how much of what applies is known, and how well
     */
    public record Coverage(int answered, int unknown, int unanswered, double state, double knowledge) {}

    /** An answer that led to a conclusion: a code, a number, or {@code unknown}. */
    public record Because(String question, Object answer) {

        static final String UNKNOWN = "unknown";

        private boolean known() {
            return !answer.equals(UNKNOWN);
        }
    }

    /** A diagnosis that holds, and why. */
    public record Diagnosed(
            String id, Severity severity, List<Because> because, List<String> findings, List<String> rules) {

        /** The answers that led to it, those to one question together. */
        public Map<String, List<Object>> answers() {
            return byQuestion(because.stream());
        }

        /** The same without what nobody knows. */
        public Map<String, List<Object>> known() {
            return byQuestion(because.stream().filter(Because::known));
        }

        /** How many questions led to it that nobody could answer. */
        public int unknown() {
            return answers().size() - known().size();
        }

        private static Map<String, List<Object>> byQuestion(Stream<Because> because) {
            return because.collect(Collectors.groupingBy(
                    Because::question, LinkedHashMap::new, Collectors.mapping(Because::answer, Collectors.toList())));
        }
    }

    /** A named part of a score. */
    public record Part(String weight, double value) {}

    /**
     * An intervention to take up.
     *
     * @param score      from 0 to 1, the sum of {@code parts}
     * @param answers    diagnoses that call for it, the severest first
     * @param favours    aims of the municipality that it serves
     * @param cautions   ids of remarks to beware of here; the standing cautions are in the catalogue
     * @param guidance   ids of remarks on how to do it here
     * @param pairedWith a visible intervention to go together with, where quiet ones need that
     * @param quiet      whether it should be paired with something visible
     * @param after      recommended interventions that come first
     * @param ridingOn   existing services that could carry it
     */
    public record Recommendation(
            String id,
            int rank,
            double score,
            List<Part> parts,
            When when,
            List<String> answers,
            List<String> favours,
            List<String> findings,
            String lead,
            List<String> partners,
            List<String> cautions,
            List<String> guidance,
            boolean quiet,
            Optional<String> pairedWith,
            List<String> after,
            List<String> ridingOn,
            List<String> rules) {

        /** The standing cautions of its intervention, less those that a remark of the same name says for this situation. */
        public List<Intervention.Caution> standing(Intervention intervention) {
            return intervention.cautions().stream()
                    .filter(caution -> !cautions.contains(caution.id()))
                    .toList();
        }
    }

    /** An intervention that is called for, but lacks a prerequisite. */
    public record NotNow(String id, List<String> answers, List<Missing> missing, List<String> rules) {}

    /**
     * A prerequisite that does not hold.
     *
     * @param findOut whether nobody knows yet, rather than it being known to be missing
     * @param roads   the questions that can settle it, the main one first, with the codes that do
     */
    public record Missing(String requirement, boolean findOut, List<Road> roads) {}

    /** A question and the codes that meet a prerequisite. */
    public record Road(String question, List<String> needs) {}

    /** An intervention that is never advised. */
    public record NotAdvised(String id, List<String> findings, List<String> rules) {}

    /** An intervention that nothing in the answers calls for, and the diagnoses it would answer. */
    public record NotNeeded(String id, List<String> wouldAnswer) {}

    /** An intervention that already runs, and what to do with it: deepen, make_visible or review. */
    public record AlreadyRunning(
            String id,
            String advice,
            List<String> answers,
            List<String> cautions,
            List<String> guidance,
            List<String> rules) {}

    /** A diagnosis that could hold, and the questions that would settle it. */
    public record Undetermined(String id, List<String> questions) {}

    /** A rule that fired. */
    public record Fired(Firing firing) {

        /** Its name. */
        public String rule() {
            return firing.rule();
        }

        /** The answers and other facts it matched, as text. */
        public List<String> matched() {
            return firing.matched().stream().map(Object::toString).toList();
        }

        /** What it concluded, as text. */
        public String concluded() {
            return firing.conclusion().toString();
        }
    }
}
