package org.migrationadvisor.domain;

import java.util.List;
import java.util.Optional;

/**
 * A measure that a municipality can take, as the catalogue describes it.
 *
 * @param theme         social, legal, economic, governance or none
 * @param rationale     why it can help; never a claim that it does
 * @param direct        whether it aims at migration itself (direct) or at development in general (indirect)
 * @param lead          the actor who usually leads, and {@code leadOtherwise} who does when that actor is missing
 * @param requirements  hard prerequisites: without them the measure is not for now
 * @param prerequisites what should be in place, in words
 * @param result        the state that a plan aims at with it; never a claim that it comes about
 * @param ridesOn       existing services that could carry it
 * @param carriedBy     core services (school, health_service) that could carry it
 * @param ngoWork       what NGOs answer to be doing when they do this
 * @param aims          aims of a municipality that it serves
 * @param role          a measure, or a foundation (learning, finding out, agreeing, writing into the plan)
 * @param features      further traits that rules read, such as {@code reaches_families}
 * @param earliest      before which part of the roadmap it cannot start
 * @param after         interventions that come first when they are recommended too
 */
public record Intervention(
        String id,
        String theme,
        Text title,
        Text summary,
        Text rationale,
        Evidence evidence,
        Response response,
        List<String> findings,
        List<Step> firstSteps,
        String lead,
        String leadOtherwise,
        List<String> partners,
        List<Requirement> requirements,
        List<Text> prerequisites,
        List<Caution> cautions,
        Visible visible,
        Level demand,
        Level cost,
        FirstResult firstResult,
        List<Indicator> indicators,
        Text result,
        Text planText,
        List<String> ridesOn,
        List<String> carriedBy,
        List<String> ngoWork,
        List<String> aims,
        Role role,
        List<String> features,
        When earliest,
        List<String> after) {

    /** How well the measure is known. */
    public record Evidence(Grade grade, List<Practice> practised, Text limits) {}

    /** Seen in the study, reported in reviewed literature, or our own inference from a finding. */
    public enum Grade implements Coded {
        PRACTISED,
        REPORTED,
        DERIVED
    }

    /** Who did it where; without a case the study names no municipality. */
    public record Practice(Optional<String> caseId, String actor, Text what) {}

    /** Whether the study counts it as aimed at migration itself. */
    public enum Response implements Coded {
        DIRECT,
        INDIRECT
    }

    /** A first step and the actor who takes it. */
    public record Step(String who, Text text) {}

    /**
     * A hard prerequisite, which rules conclude to be met.
     *
     * @param question the main question that settles it and {@code needs} the codes that meet it
     * @param otherwise other questions that can meet it
     */
    public record Requirement(String id, Text text, String question, List<String> needs, List<Road> otherwise) {}

    /** Another way to meet a requirement. */
    public record Road(String question, List<String> needs) {}

    /** A standing warning, whatever the situation. */
    public record Caution(String id, Text text) {}

    /** What people can see of it, and whether that is much. */
    public record Visible(Level level, List<Text> outputs) {}

    /** Low, medium or high. */
    public enum Level implements Coded {
        LOW,
        MEDIUM,
        HIGH
    }

    /** When something can first be shown. */
    public record FirstResult(String when, Text text) {}

    /** A sign by which progress is followed. */
    public record Indicator(Text text, Text unit, Text verification) {}

    /** A measure, or a foundation that thin capacity does not delay. */
    public enum Role implements Coded {
        MEASURE,
        FOUNDATION
    }
}
