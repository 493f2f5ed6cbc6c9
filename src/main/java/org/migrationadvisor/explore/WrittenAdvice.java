package org.migrationadvisor.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.migrationadvisor.advice.Outcome.Place;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.When;

/** Reads one side of a comparison from advice as JSON, format 1. */
final class WrittenAdvice {

    private static final List<Place> PLACES =
            List.of(Place.RECOMMENDED, Place.NOT_NOW, Place.RUNNING, Place.NOT_NEEDED, Place.NOT_ADVISED);

    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Map<String, Set<String>> measureRules = new LinkedHashMap<>();
    private final Map<String, Set<String>> diagnosisRules = new LinkedHashMap<>();
    private final Map<String, List<String>> calledBy = new LinkedHashMap<>();

    private WrittenAdvice() {}

    static Side side(JsonNode advice) {
        WrittenAdvice read = new WrittenAdvice();
        advice.path("diagnoses").forEach(read::diagnosis);
        PLACES.forEach(place -> advice.path(list(place)).forEach(line -> read.measure(place, line)));
        return new Side(read.standings, read.severities, read.measureRules, read.diagnosisRules, read.calledBy);
    }

    private static String list(Place place) {
        return place == Place.RECOMMENDED ? "recommendations" : place.code();
    }

    private void diagnosis(JsonNode held) {
        String id = held.path("id").asText();
        severities.put(id, Coded.of(Severity.class, held.path("severity").asText()));
        diagnosisRules.put(id, new LinkedHashSet<>(texts(held.path("rules"))));
    }

    private void measure(Place place, JsonNode line) {
        String id = line.path("id").asText();
        standings.put(id, standing(place, line));
        measureRules.put(id, new LinkedHashSet<>(texts(line.path("rules"))));
        calledBy.put(id, texts(line.path("answers")));
    }

    private static Standing standing(Place place, JsonNode line) {
        return new Standing(place, ranked(place, line), missing(line), upkeep(place, line));
    }

    private static Optional<Standing.Ranked> ranked(Place place, JsonNode line) {
        return place == Place.RECOMMENDED
                ? Optional.of(new Standing.Ranked(
                        line.path("rank").asInt(),
                        Coded.of(When.class, line.path("when").asText()),
                        line.path("score").asDouble()))
                : Optional.empty();
    }

    private static List<String> missing(JsonNode line) {
        return StreamSupport.stream(line.path("missing").spliterator(), false)
                .map(lacking -> lacking.path("id").asText())
                .toList();
    }

    private static Optional<String> upkeep(Place place, JsonNode line) {
        return place == Place.RUNNING ? Optional.of(line.path("advice").asText()) : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
