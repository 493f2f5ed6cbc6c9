package org.migrationadvisor.pages.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.migrationadvisor.assessment.KeptAdvice;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.pages.Edition;

/** Writes the page of advice that was given earlier. What the catalogue no longer has keeps the title it had then. */
public final class GivenAdvicePages {

    private final Edition edition;
    private final Moments moments;

    public GivenAdvicePages(Edition edition, Moments moments) {
        this.edition = edition;
        this.moments = moments;
    }

    /**
     * The page.
     *
     * @param advice  what was given, as JSON
     * @param newer   whether the program knows something else now
     * @param changed how many answers have changed since
     */
    public GivenAdvicePage page(
            Around around, KeptAdvice kept, JsonNode advice, boolean newer, Difference difference, int changed) {
        return new GivenAdvicePage(
                edition.say("given-title", "day", moments.day(kept.kept())),
                around,
                moments.moment(kept.kept()),
                kept.version().program(),
                kept.version().knowledge(),
                newer,
                new AdviceChanges(edition).of(difference),
                changed == 0 ? "" : edition.count("changed-since", changed),
                list(advice, "diagnoses").map(this::diagnosis).toList(),
                list(advice, "recommendations").map(this::measure).toList());
    }

    private GivenAdvicePage.Diagnosis diagnosis(JsonNode held) {
        String severity = held.path("severity").asText();
        return Optional.ofNullable(
                        edition.knowledge().diagnoses().get(held.path("id").asText()))
                .map(type -> new GivenAdvicePage.Diagnosis(
                        edition.of(type.title()),
                        severity,
                        edition.words().severity(type, Coded.of(Severity.class, severity))))
                .orElseGet(() -> new GivenAdvicePage.Diagnosis(
                        held.path("title").asText(), severity, edition.code("severity", severity)));
    }

    private GivenAdvicePage.Measure measure(JsonNode recommended) {
        String when = recommended.path("when").asText();
        String title = Optional.ofNullable(edition.knowledge()
                        .interventions()
                        .get(recommended.path("id").asText()))
                .map(measure -> edition.of(measure.title()))
                .orElse(recommended.path("title").asText());
        return new GivenAdvicePage.Measure(title, when, edition.code("when", when));
    }

    private static Stream<JsonNode> list(JsonNode advice, String name) {
        return StreamSupport.stream(advice.path(name).spliterator(), false);
    }
}
