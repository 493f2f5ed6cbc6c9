package org.migrationadvisor.explore;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * Several profiles next to each other: what they are all advised, where their advice differs and by which answers, and where they
 * answered differently.
 *
 * @param outcomes  what the advice for each profile comes to, in the order of the profiles
 * @param common    measures that are recommended to all, by the sum of their ranks
 * @param differing measures that are recommended to some, those recommended to most first
 * @param disputed  questions that were answered differently, those that matter most to the advice first
 */
public record SideBySide(
        List<Profile> profiles,
        List<Outcome> outcomes,
        List<String> common,
        List<Differing> differing,
        List<Disputed> disputed) {

    /**
     * A measure that only some are advised.
     *
     * @param places  the list it stands in, for each profile
     * @param origins the answers it comes from, for each profile that lacks it
     */
    public record Differing(String intervention, List<Outcome.Place> places, List<Origin> origins) {}

    /**
     * Why one profile lacks what another has.
     *
     * @param with      index of a profile to which the measure is recommended
     * @param without   index of one to which it is not
     * @param questions the smallest sets of questions, one or two, whose answers of the one bring the measure into the other; empty where
     *     it takes more
     */
    public record Origin(int with, int without, List<List<String>> questions) {}

    /**
     * A question that was answered differently.
     *
     * @param answers   of each profile; empty where it was not asked or does not apply
     * @param influence from 0 to 1: how far the recommendations move, on average, when one takes over the answer of another
     */
    public record Disputed(String question, List<Optional<Response>> answers, double influence) {}

    public SideBySide {
        profiles = List.copyOf(profiles);
        outcomes = List.copyOf(outcomes);
        common = List.copyOf(common);
        differing = List.copyOf(differing);
        disputed = List.copyOf(disputed);
    }
}
