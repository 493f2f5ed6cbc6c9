package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migrationadvisor.domain.When;

/** The order in time: no intervention before its own earliest start, nor before what it comes after. */
final class Roadmap {

    private static final String LEARNING_FIRST = "learning-first";

    private final Map<String, Dossier> recommended = new LinkedHashMap<>();
    private final Map<String, When> starts = new HashMap<>();

    /** @param byRank the recommended interventions, the highest ranked first */
    Roadmap(Collection<Dossier> byRank) {
        byRank.forEach(dossier -> recommended.put(dossier.intervention.id(), dossier));
    }

    /** When an intervention starts. */
    When start(String id) {
        When known = starts.get(id);
        if (known != null) {
            return known;
        }
        Dossier dossier = recommended.get(id);
        starts.put(id, dossier.start);
        When start = dossier.start;
        for (String first : after(id)) {
            start = start.orLater(start(first));
        }
        starts.put(id, start);
        return start;
    }

    /** The recommended interventions that come first. */
    List<String> after(String id) {
        Set<String> first = recommended.get(id).after;
        if (first.isEmpty()) {
            return List.of();
        }
        return recommended.keySet().stream()
                .filter(first::contains)
                .filter(other -> !other.equals(id))
                .toList();
    }

    /** The ids by part: learning first where the rules say so, then by rank, each after what it comes after. */
    Map<When, List<String>> parts() {
        Map<When, List<String>> parts = new EnumMap<>(When.class);
        for (When when : When.values()) {
            parts.put(when, new ArrayList<>());
        }
        recommended.values().stream()
                .filter(dossier -> dossier.boosts.contains(LEARNING_FIRST))
                .forEach(dossier -> place(dossier, parts));
        recommended.values().forEach(dossier -> place(dossier, parts));
        return parts;
    }

    private void place(Dossier dossier, Map<When, List<String>> parts) {
        String id = dossier.intervention.id();
        List<String> part = parts.get(start(id));
        if (part.contains(id)) {
            return;
        }
        for (String first : after(id)) {
            if (start(first) == start(id)
                    && !part.contains(first)
                    && !after(first).contains(id)) {
                place(recommended.get(first), parts);
            }
        }
        if (!part.contains(id)) {
            part.add(id);
        }
    }
}
