package org.migrationadvisor.advice;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.When;

/**
 * What advice comes to, without its reasons: for those who ask many times. Outcomes are equal when they place, rank, score and time every
 * intervention alike.
 *
 * @param recommended by rank
 * @param places      every intervention of the catalogue, in its order, and the list it stands in
 */
public record Outcome(List<Ranked> recommended, Map<String, Place> places) {

    /** The five lists of advice. */
    public enum Place implements Coded {
        RECOMMENDED,
        NOT_NOW,
        NOT_ADVISED,
        NOT_NEEDED,
        RUNNING
    }

    /** A recommended intervention. */
    public record Ranked(String id, double score, When when) {}

    public Outcome {
        recommended = List.copyOf(recommended);
        places = Collections.unmodifiableMap(places);
    }

    /** The list that an intervention stands in. */
    public Place place(String intervention) {
        return places.get(intervention);
    }

    /** The interventions that stand in one list, in the order of the catalogue. */
    public List<String> in(Place place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How far the recommendations of another outcome are from these: from 0 (the same) to 1 (nothing in common), the sum of the differences
     * of scores over the sum of the larger scores.
     */
    public double distance(Outcome other) {
        Map<String, Double> left = scores();
        Map<String, Double> right = other.scores();
        double different = 0;
        double all = 0;
        for (String id : places.keySet()) {
            double before = left.getOrDefault(id, 0.0);
            double after = right.getOrDefault(id, 0.0);
            different += Math.abs(before - after);
            all += Math.max(before, after);
        }
        return all == 0 ? 0 : different / all;
    }

    /** The scores of the recommendations; an intervention that is not recommended scores nothing. */
    private Map<String, Double> scores() {
        Map<String, Double> scores = new HashMap<>();
        recommended.forEach(ranked -> scores.put(ranked.id(), ranked.score()));
        return scores;
    }

    /** What a given advice comes to. */
    public static Outcome of(Advice advice, Iterable<String> catalogue) {
        Map<String, Place> places = new LinkedHashMap<>();
        catalogue.forEach(id -> places.put(id, Place.RECOMMENDED));
        advice.notNow().forEach(notNow -> places.put(notNow.id(), Place.NOT_NOW));
        advice.notAdvised().forEach(notAdvised -> places.put(notAdvised.id(), Place.NOT_ADVISED));
        advice.notNeeded().forEach(notNeeded -> places.put(notNeeded.id(), Place.NOT_NEEDED));
        advice.running().forEach(running -> places.put(running.id(), Place.RUNNING));
        return new Outcome(
                advice.recommendations().stream()
                        .map(one -> new Ranked(one.id(), one.score(), one.when()))
                        .toList(),
                places);
    }
}
