package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.advice.Outcome.Place;
import org.migrationadvisor.domain.Severity;

/**
 * Every intervention in its place, before anything is written out. In this order: advised against; already running; not needed, since
 * nothing calls for it; not now, since a prerequisite does not hold; recommended.
 */
final class Placed {

    private static final Comparator<Scored> BY_RANK = Comparator.<Scored>comparingDouble(scored -> -scored.score)
            .thenComparingInt(scored -> -scored.dossier.favours.size())
            .thenComparing(scored -> scored.dossier.intervention.evidence().grade())
            .thenComparing(scored -> scored.dossier.intervention.id());

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Scored> byRank = new ArrayList<>();
    private final Roadmap roadmap;

    /** A recommended intervention with its score and the parts of it. */
    record Scored(Dossier dossier, List<Advice.Part> parts, double score) {}

    Placed(Iterable<Dossier> dossiers, Inference.Inferred inferred, Scoring scoring) {
        Map<String, Severity> severities = inferred.severities();
        for (Dossier dossier : dossiers) {
            Place place = place(dossier, inferred);
            places.put(dossier.intervention.id(), place);
            if (place == Place.RECOMMENDED) {
                List<Advice.Part> parts = scoring.parts(dossier, severities);
                byRank.add(new Scored(dossier, parts, Scoring.sum(parts)));
            }
        }
        byRank.sort(BY_RANK);
        roadmap = new Roadmap(byRank.stream().map(Scored::dossier).toList());
    }

    private static Place place(Dossier dossier, Inference.Inferred inferred) {
        if (dossier.against) {
            return Place.NOT_ADVISED;
        }
        if (inferred.running().containsKey(dossier.intervention.id())) {
            return Place.RUNNING;
        }
        if (dossier.needs.isEmpty()) {
            return Place.NOT_NEEDED;
        }
        return dossier.lacksSomething() ? Place.NOT_NOW : Place.RECOMMENDED;
    }

    Place place(Dossier dossier) {
        return places.get(dossier.intervention.id());
    }

    /** The recommended ones: by score; between equals by aims served, then how well known, then the order of the catalogue. */
    List<Scored> byRank() {
        return byRank;
    }

    Roadmap roadmap() {
        return roadmap;
    }

    /** The same without reasons. */
    Outcome outcome() {
        List<Outcome.Ranked> recommended = new ArrayList<>(byRank.size());
        for (Scored scored : byRank) {
            String id = scored.dossier.intervention.id();
            recommended.add(new Outcome.Ranked(id, scored.score, roadmap.start(id)));
        }
        return new Outcome(recommended, places);
    }
}
