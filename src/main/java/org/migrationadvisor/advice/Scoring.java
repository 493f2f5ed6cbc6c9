package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.Weight;

/**
 * What a recommendation scores, in named parts that add up: the severest diagnosis it answers, how many more it answers, how well it is
 * known, and each reason the rules found to raise it. Every part is a weight of the knowledge base; see docs/ranking.md.
 */
final class Scoring {

    private static final int MOST_FURTHER = 3;

    private final Map<String, Weight> weights;

    Scoring(KnowledgeBase knowledge) {
        this.weights = knowledge.weights();
    }

    /** The parts of the score of an intervention, where the diagnoses that call for it have these severities. */
    List<Advice.Part> parts(Dossier dossier, Map<String, Severity> severities) {
        List<Advice.Part> parts = new ArrayList<>();
        parts.add(dossier.needs.stream()
                .map(diagnosis -> need(dossier, diagnosis, severities))
                .max(Comparator.comparingDouble(Advice.Part::value))
                .orElseThrow());
        parts.add(part("further-need", Math.min(MOST_FURTHER, dossier.needs.size() - 1)));
        parts.add(part("evidence-" + dossier.intervention.evidence().grade().code(), 1));
        weights.keySet().stream().filter(dossier.boosts::contains).forEach(boost -> parts.add(part(boost, 1)));
        return parts.stream().filter(part -> part.value() > 0).toList();
    }

    /** What one diagnosis adds: more where the intervention answers it, less where it goes along with others that do. */
    private Advice.Part need(Dossier dossier, String diagnosis, Map<String, Severity> severities) {
        return part(
                (dossier.direct.contains(diagnosis) ? "need-" : "accompanies-")
                        + severities.get(diagnosis).code(),
                1);
    }

    /** The sum of the parts, to two decimals, from 0 to 1. */
    static double sum(List<Advice.Part> parts) {
        return parts.stream().mapToLong(part -> Math.round(part.value() * 100)).sum() / 100.0;
    }

    private Advice.Part part(String weight, int times) {
        return new Advice.Part(weight, Math.round(weights.get(weight).value() * 100) * times / 100.0);
    }
}
