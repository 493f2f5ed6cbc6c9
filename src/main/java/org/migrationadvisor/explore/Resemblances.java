package org.migrationadvisor.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Case;

/** Compares a municipality with those of the study. Thread-safe. */
public final class Resemblances {

    private final Advisor advisor;
    private final List<Case> studied;
    private final Map<String, Diagnosed> diagnosed = new ConcurrentHashMap<>();

    /** Diagnoses of one advice that hold, and those that cannot be told. */
    private record Diagnosed(List<String> held, Set<String> undetermined) {

        static Diagnosed of(Advice advice) {
            return new Diagnosed(
                    advice.diagnoses().stream().map(Advice.Diagnosed::id).toList(),
                    advice.undetermined().stream().map(Advice.Undetermined::id).collect(Collectors.toSet()));
        }

        /** Whether a diagnosis is known not to hold. */
        boolean without(String diagnosis) {
            return !held.contains(diagnosis) && !undetermined.contains(diagnosis);
        }
    }

    public Resemblances(Advisor advisor) {
        this.advisor = advisor;
        this.studied = advisor.knowledge().cases().values().stream()
                .filter(municipality -> !municipality.fictional())
                .toList();
    }

    /** The municipalities of the study that share something not all of them have with the one advised, the most alike first. */
    public List<Resemblance> of(Advice advice) {
        Diagnosed here = Diagnosed.of(advice);
        return studied.stream()
                .filter(municipality -> !municipality.profile().equals(advice.profile()))
                .map(municipality -> compare(here, municipality, diagnosed(municipality)))
                .filter(resemblance -> resemblance.likeness() > 0)
                .sorted(Comparator.comparingDouble(Resemblance::likeness).reversed())
                .toList();
    }

    private Resemblance compare(Diagnosed here, Case municipality, Diagnosed there) {
        List<String> shared = those(here, there.held()::contains);
        List<String> onlyHere = those(here, there::without);
        List<String> onlyThere = those(there, here::without);
        double compared = weight(shared) + weight(onlyHere) + weight(onlyThere) + 1.0;
        return new Resemblance(
                municipality,
                shared,
                onlyHere,
                onlyThere,
                those(here, there.undetermined()::contains),
                weight(shared) / compared);
    }

    /** What diagnoses count together: nothing for one that every municipality of the study has, nearly one for what hardly any has. */
    private double weight(List<String> diagnoses) {
        return diagnoses.stream().mapToDouble(this::rarity).sum();
    }

    private double rarity(String diagnosis) {
        long having = studied.stream()
                .filter(there -> diagnosed(there).held().contains(diagnosis))
                .count();
        return 1.0 - (double) having / studied.size();
    }

    private Diagnosed diagnosed(Case municipality) {
        return diagnosed.computeIfAbsent(municipality.id(), id -> Diagnosed.of(advisor.advise(municipality.profile())));
    }

    private static List<String> those(Diagnosed side, Predicate<String> test) {
        return side.held().stream().filter(test).toList();
    }
}
