package org.migrationadvisor.pages.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;

/** Writes the gallery: two screens for each measure of the catalogue, what it is and how it begins. */
public final class GalleryPages {

    static final String ALL = "/stage/gallery";

    private final Edition edition;
    private final GalleryScenes scenes;
    private final List<String> ids;

    public GalleryPages(Edition edition) {
        this.edition = edition;
        this.scenes = new GalleryScenes(edition);
        this.ids = scenes.measures().stream().map(Intervention::id).toList();
    }

    /** The catalogue to choose from. */
    public StagePage all() {
        String title = edition.say("stage-gallery");
        return new StagePage(title, "", List.of(), "/stage", Part.WHAT.address(ids.get(0)), "", scenes.all());
    }

    /** What a measure is, and who practised it. */
    public StagePage what(Intervention measure) {
        String before = near(measure, -1).map(Part.BEGINNING::address).orElse(ALL);
        return page(measure, Part.WHAT, before, Part.BEGINNING.address(measure.id()), scenes.card(measure));
    }

    /** How it begins. */
    public StagePage beginning(Intervention measure) {
        String after = near(measure, 1).map(Part.WHAT::address).orElse("");
        return page(measure, Part.BEGINNING, Part.WHAT.address(measure.id()), after, scenes.beginning(measure));
    }

    private Optional<String> near(Intervention measure, int step) {
        return Optional.of(ids.indexOf(measure.id()) + step)
                .filter(place -> place >= 0 && place < ids.size())
                .map(ids::get);
    }

    private StagePage page(Intervention measure, Part part, String before, String after, Scene scene) {
        return new StagePage(
                edition.of(measure.title()),
                edition.say("stage-gallery"),
                Stream.of(Part.values())
                        .map(other -> new StagePage.Mark(
                                String.valueOf(other.ordinal() + 1),
                                edition.say("stage-gallery-" + other.code()),
                                other.address(measure.id()),
                                other == part))
                        .toList(),
                before,
                after,
                edition.say("stage-progress", "place", ids.indexOf(measure.id()) + 1, "all", ids.size()),
                scene);
    }
}
