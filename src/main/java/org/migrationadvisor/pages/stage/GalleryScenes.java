package org.migrationadvisor.pages.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.part.MeasureParts;

/** The catalogue, one measure a screen. */
final class GalleryScenes {

    private static final int MOST_STEPS = 2;
    private static final int MOST_CAUTIONS = 2;
    private static final int MOST_PRACTICES = 3;
    private static final int MOST_OUTPUTS = 1;

    private final Edition edition;
    private final MeasureParts parts;

    GalleryScenes(Edition edition) {
        this.edition = edition;
        this.parts = new MeasureParts(edition);
    }

    /** The measures in the order of the gallery: by theme. */
    List<Intervention> measures() {
        return themes().values().stream().flatMap(List::stream).toList();
    }

    Scene all() {
        return new Scene.Choices(themes().entrySet().stream()
                .map(theme -> new Scene.Choices.Group(
                        edition.code("intervention_theme", theme.getKey()),
                        theme.getValue().stream()
                                .map(measure -> new Link(edition.of(measure.title()), Part.WHAT.address(measure.id())))
                                .toList()))
                .toList());
    }

    /** The measures by theme. */
    Map<String, List<Intervention>> themes() {
        Map<String, List<Intervention>> themes = new LinkedHashMap<>();
        edition.knowledge()
                .vocabulary()
                .get("intervention_theme")
                .keySet()
                .forEach(theme -> themes.put(theme, new ArrayList<>()));
        edition.knowledge()
                .interventions()
                .values()
                .forEach(measure -> themes.get(measure.theme()).add(measure));
        themes.values().removeIf(List::isEmpty);
        return themes;
    }

    Scene card(Intervention measure) {
        String grade = measure.evidence().grade().code();
        return new Scene.Card(
                edition.code("intervention_theme", measure.theme()),
                grade,
                edition.code("evidence", grade),
                edition.of(measure.summary()),
                parts.practices(measure).stream().limit(MOST_PRACTICES).toList());
    }

    Scene beginning(Intervention measure) {
        return new Scene.Beginning(
                parts.steps(measure).stream().limit(MOST_STEPS).toList(),
                measure.cautions().stream()
                        .limit(MOST_CAUTIONS)
                        .map(caution -> edition.of(caution.text()))
                        .toList(),
                measure.visible().outputs().stream()
                        .limit(MOST_OUTPUTS)
                        .map(edition::of)
                        .toList());
    }
}
