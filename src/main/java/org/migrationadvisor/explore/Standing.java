package org.migrationadvisor.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Outcome.Place;
import org.migrationadvisor.domain.When;

/**
 * Where a measure stands in one advice.
 *
 * @param ranked  its rank, time and score, where it is recommended
 * @param missing ids of the prerequisites that keep it waiting, where it is not now
 * @param upkeep  deepen, make_visible or review, where it runs
 */
public record Standing(Place place, Optional<Ranked> ranked, List<String> missing, Optional<String> upkeep) {

    /** How high a recommendation stands and when it starts. */
    public record Ranked(int rank, When when, double score) {}

    public Standing {
        missing = List.copyOf(missing);
    }

    /** Whether it is recommended. */
    public boolean recommended() {
        return place == Place.RECOMMENDED;
    }

    /** The same without a rank, which others can change. */
    Standing withoutRank() {
        return new Standing(place, ranked.map(known -> new Ranked(0, known.when(), known.score())), missing, upkeep);
    }

    /** Every measure of an advice and where it stands. */
    public static Map<String, Standing> all(Advice advice) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        advice.recommendations().forEach(line -> standings.put(line.id(), recommended(line)));
        advice.notNow().forEach(line -> standings.put(line.id(), notNow(line)));
        advice.running().forEach(line -> standings.put(line.id(), running(line)));
        advice.notNeeded().forEach(line -> standings.put(line.id(), at(Place.NOT_NEEDED)));
        advice.notAdvised().forEach(line -> standings.put(line.id(), at(Place.NOT_ADVISED)));
        return standings;
    }

    private static Standing recommended(Advice.Recommendation line) {
        Ranked ranked = new Ranked(line.rank(), line.when(), line.score());
        return new Standing(Place.RECOMMENDED, Optional.of(ranked), List.of(), Optional.empty());
    }

    private static Standing notNow(Advice.NotNow line) {
        List<String> missing =
                line.missing().stream().map(Advice.Missing::requirement).toList();
        return new Standing(Place.NOT_NOW, Optional.empty(), missing, Optional.empty());
    }

    private static Standing running(Advice.AlreadyRunning line) {
        return new Standing(Place.RUNNING, Optional.empty(), List.of(), Optional.of(line.advice()));
    }

    private static Standing at(Place place) {
        return new Standing(place, Optional.empty(), List.of(), Optional.empty());
    }
}
