package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Intervention.Grade;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.Weight;

/**
 * What a recommendation scores, in named parts that add up: the severest diagnosis it answers, how many more it answers, how well it is
 * known, and each reason the rules found to raise it. Every part is a weight of the knowledge base; see docs/ranking.md.
 */
final class Scoring {

    private static final int MOST_FURTHER = 3;

    private final Map<String, Advice.Part> byWeight = new LinkedHashMap<>();
    private final Map<Severity, Advice.Part> answered;
    private final Map<Severity, Advice.Part> accompanied;
    private final Map<Grade, Advice.Part> evidence;
    private final List<Advice.Part> further;

    Scoring(KnowledgeBase knowledge) {
        Map<String, Weight> weights = knowledge.weights();
        weights.values().forEach(weight -> byWeight.put(weight.id(), part(weight, 1)));
        answered = parts(Severity.class, "need-");
        accompanied = parts(Severity.class, "accompanies-");
        evidence = parts(Grade.class, "evidence-");
        further = IntStream.rangeClosed(0, MOST_FURTHER)
                .mapToObj(times -> part(weights.get("further-need"), times))
                .toList();
    }

    /** The parts that the choices of a type make, by choice. */
    private <C extends Enum<C> & Coded> Map<C, Advice.Part> parts(Class<C> type, String prefix) {
        Map<C, Advice.Part> parts = new EnumMap<>(type);
        for (C choice : type.getEnumConstants()) {
            parts.put(choice, byWeight.get(prefix + choice.code()));
        }
        return parts;
    }

    private static Advice.Part part(Weight weight, int times) {
        return new Advice.Part(weight.id(), Math.round(weight.value() * 100) * times / 100.0);
    }

    /** The parts of the score of an intervention, where the diagnoses that call for it have these severities. */
    List<Advice.Part> parts(Dossier dossier, Map<String, Severity> severities) {
        List<Advice.Part> parts = new ArrayList<>();
        parts.add(need(dossier, severities));
        parts.add(further.get(Math.min(MOST_FURTHER, dossier.needs.size() - 1)));
        parts.add(evidence.get(dossier.intervention.evidence().grade()));
        if (!dossier.boosts.isEmpty()) {
            byWeight.values().stream()
                    .filter(part -> dossier.boosts.contains(part.weight()))
                    .forEach(parts::add);
        }
        parts.removeIf(part -> part.value() <= 0);
        return parts;
    }

    /** The most that one diagnosis adds: more where the intervention answers it, less where it goes along with others that do. */
    private Advice.Part need(Dossier dossier, Map<String, Severity> severities) {
        Advice.Part most = null;
        for (String diagnosis : dossier.needs) {
            Advice.Part part =
                    (dossier.direct.contains(diagnosis) ? answered : accompanied).get(severities.get(diagnosis));
            most = most == null || part.value() > most.value() ? part : most;
        }
        return most;
    }

    /** The sum of the parts, to two decimals, from 0 to 1. */
    static double sum(List<Advice.Part> parts) {
        return parts.stream().mapToLong(part -> Math.round(part.value() * 100)).sum() / 100.0;
    }
}
