package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * Looks for a profile that brings about each intervention: among the cases, and among the answers that fire a rule that calls for it,
 * joined with answers that meet its requirements.
 */
final class Reachable {

    private static final int MOST_TRIED = 500;

    private final Advisor advisor;
    private final List<Trial> trials;
    private final Set<String> found = new HashSet<>();

    Reachable(Advisor advisor, List<Trial> trials) {
        this.advisor = advisor;
        this.trials = trials;
    }

    /**
     * The interventions that some profile brings about.
     *
     * @param sought  those that are looked for
     * @param inCases those that are known to be, since a case brings them about
     */
    Set<String> search(List<String> sought, Set<String> inCases) {
        found.addAll(inCases);
        for (String id : sought) {
            candidates(advisor.knowledge().interventions().get(id))
                    .limit(MOST_TRIED)
                    .takeWhile(profile -> !found.contains(id))
                    .forEach(this::advise);
        }
        if (!found.containsAll(sought)) {
            trials.stream().flatMap(trial -> trial.profile().stream()).forEach(this::advise);
        }
        return found;
    }

    /** The interventions that are advised against, whatever is answered. */
    Set<String> neverAdvised() {
        Set<String> ids = new HashSet<>();
        advisor.advise(new Profile("nowhere", Map.of()))
                .notAdvised()
                .forEach(intervention -> ids.add(intervention.id()));
        return ids;
    }

    private void advise(Profile profile) {
        advisor.advise(profile).recommendations().stream()
                .map(Advice.Recommendation::id)
                .forEach(found::add);
    }

    private Stream<Profile> candidates(Intervention intervention) {
        List<List<Advice.Road>> roads =
                intervention.requirements().stream().map(Reachable::roads).toList();
        return callers(intervention.id()).flatMap(caller -> joined(caller, roads).stream());
    }

    /** Profiles that fire a rule that calls for the intervention. */
    private Stream<Profile> callers(String intervention) {
        return trials.stream()
                .filter(trial -> trial.road().equals(RuleCase.MATCH)
                        && trial.concluded().stream().anyMatch(concluded -> calls(concluded, intervention)))
                .flatMap(trial -> trial.profile().stream());
    }

    private static boolean calls(String concluded, String intervention) {
        return Stream.of("Need", "Accompany").anyMatch(type -> concluded.startsWith(type + "(" + intervention + ","));
    }

    /** Each answer that meets a requirement, by itself. */
    private static List<Advice.Road> roads(Intervention.Requirement requirement) {
        List<Advice.Road> roads = new ArrayList<>();
        requirement.needs().forEach(code -> roads.add(new Advice.Road(requirement.question(), List.of(code))));
        requirement
                .otherwise()
                .forEach(road ->
                        road.needs().forEach(code -> roads.add(new Advice.Road(road.question(), List.of(code)))));
        return roads;
    }

    /** The profile with one answer for each requirement, in every combination. */
    private static List<Profile> joined(Profile profile, List<List<Advice.Road>> requirements) {
        List<Profile> profiles = List.of(profile);
        for (List<Advice.Road> roads : requirements) {
            profiles = profiles.stream()
                    .flatMap(one -> roads.stream()
                            .map(road -> one.with(road.question(), Optional.of(new Response.Chosen(road.needs())))))
                    .limit(MOST_TRIED)
                    .toList();
        }
        return profiles;
    }
}
