package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.syntax.Saying;

/** What if some answers were others: pins put on a profile, and what changes by them. Thread-safe. */
public final class WhatIf {

    private static final String NONE = "none";

    private final Advisor advisor;
    private final Questionnaire questionnaire;

    /** An answer that is held to, whatever the profile says; unknown may be pinned too. */
    public record Pin(String question, Response response) {}

    /** The profile with its pins, and what they change. */
    public record Answer(Profile profile, Advice before, Advice after, Difference difference) {}

    public WhatIf(Advisor advisor) {
        this.advisor = advisor;
        this.questionnaire = advisor.knowledge().questionnaire();
    }

    /**
     * What changes when pins are put on a profile.
     *
     * @throws ProfileRefused if a pin is about no question, gives it no answer it takes, contradicts another pin, or is about a question
     *     that another pin or answer makes pointless
     */
    public Answer ask(Profile base, List<Pin> pins) throws ProfileRefused {
        Profile profile = pinned(base, pins);
        Advice before = advisor.advise(base);
        Advice after = advisor.advise(profile);
        return new Answer(profile, before, after, Difference.between(before, after));
    }

    /**
     * The profile with its pins.
     *
     * @throws ProfileRefused as {@link #ask} does
     */
    public Profile pinned(Profile base, List<Pin> pins) throws ProfileRefused {
        List<ProfileRefused.Slip> slips = new ArrayList<>();
        Map<String, Pin> byQuestion = new LinkedHashMap<>();
        for (Pin pin : pins) {
            Optional<Question> question = questionnaire.question(pin.question());
            question.ifPresentOrElse(
                    known -> {
                        Pin other = byQuestion.putIfAbsent(pin.question(), pin);
                        if (other != null && !other.equals(pin)) {
                            slips.add(slip(
                                    pin.question(),
                                    Saying.of("pinned to two answers that exclude each other"),
                                    Saying.of("one pin a question")));
                        }
                        check(known, pin.response()).ifPresent(slips::add);
                    },
                    () -> slips.add(slip(
                            pin.question(),
                            Saying.of("no question of this id"),
                            Saying.of("a question of the questionnaire"))));
        }
        Profile profile = base;
        for (Pin pin : byQuestion.values()) {
            profile = profile.with(pin.question(), Optional.of(pin.response()));
        }
        if (slips.isEmpty()) {
            pointless(profile, byQuestion.values(), slips);
        }
        if (!slips.isEmpty()) {
            throw new ProfileRefused(slips);
        }
        return profile;
    }

    private void pointless(Profile profile, Iterable<Pin> pins, List<ProfileRefused.Slip> slips) {
        for (Pin pin : pins) {
            questionnaire
                    .closedBy(questionnaire.question(pin.question()).orElseThrow(), profile)
                    .ifPresent(closing -> slips.add(slip(
                            pin.question(),
                            Saying.of(
                                    "pinned, but the answer to '{question}' makes the question pointless",
                                    "question",
                                    closing.id()),
                            Saying.of("another answer to '{question}', or no pin here", "question", closing.id()))));
        }
    }

    private static Optional<ProfileRefused.Slip> check(Question question, Response response) {
        if (response.equals(Response.UNKNOWN)) {
            return Optional.empty();
        }
        boolean fits = switch (question.kind()) {
            case SINGLE ->
                response instanceof Response.Chosen chosen
                        && chosen.codes().size() == 1
                        && known(question, chosen.codes());
            case SEVERAL -> response instanceof Response.Chosen chosen && several(question, chosen.codes());
            case NUMBER ->
                response instanceof Response.Amount amount
                        && question.range().orElseThrow().holds(amount.value());
            case TEXT -> response instanceof Response.Written;
        };
        return fits
                ? Optional.empty()
                : Optional.of(
                        slip(question.id(), Saying.of("pinned to an answer it does not take"), accepted(question)));
    }

    private static boolean several(Question question, SortedSet<String> codes) {
        return known(question, codes)
                && codes.size() <= question.atMost().orElse(codes.size())
                && (codes.size() == 1 || !codes.contains(NONE));
    }

    private static boolean known(Question question, SortedSet<String> codes) {
        return codes.stream().allMatch(code -> question.option(code).isPresent());
    }

    private static Saying accepted(Question question) {
        return switch (question.kind()) {
            case SINGLE -> Saying.of("one of {codes}, or unknown", "codes", codes(question));
            case SEVERAL ->
                question.atMost()
                        .map(most -> Saying.of(
                                "some of {codes}, {most} at most, or unknown", "codes", codes(question), "most", most))
                        .orElseGet(() -> Saying.of("some of {codes}, or unknown", "codes", codes(question)));
            case NUMBER -> {
                Question.Range range = question.range().orElseThrow();
                yield Saying.of(
                        "a number from {least} to {most}, or unknown",
                        "least",
                        range.minimum().toPlainString(),
                        "most",
                        range.maximum().toPlainString());
            }
            case TEXT -> Saying.of("words");
        };
    }

    private static String codes(Question question) {
        return String.join(
                ", ", question.options().stream().map(Question.Option::code).toList());
    }

    private static ProfileRefused.Slip slip(String question, Saying found, Saying accepted) {
        return new ProfileRefused.Slip(0, question, found, accepted);
    }
}
