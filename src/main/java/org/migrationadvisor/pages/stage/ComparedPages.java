package org.migrationadvisor.pages.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.explore.SideBySide;
import org.migrationadvisor.pages.Edition;

/** Writes the screens that lay several municipalities side by side. */
public final class ComparedPages {

    /** How many municipalities fit side by side. */
    public static final int MOST = 4;

    /** How many it takes to compare. */
    public static final int LEAST = 2;

    private static final String FIRST = "common";
    private static final String START = "/stage";

    private final Edition edition;

    public ComparedPages(Edition edition) {
        this.edition = edition;
    }

    /** The name of the first screen. */
    public static String first() {
        return FIRST;
    }

    /**
     * One of the screens; nothing if there is none of that name.
     *
     * @param sides the municipalities side by side, in their order
     */
    public Optional<StagePage> screen(List<Case> municipalities, SideBySide sides, String id) {
        ComparedScenes scenes = new ComparedScenes(edition, sides);
        List<Screen> screens = Stream.of(
                        series(FIRST, List.of(scenes.common())),
                        series("differences", scenes.differences()),
                        series("origins", List.of(scenes.origins())),
                        series("answers", List.of(scenes.answers())))
                .flatMap(List::stream)
                .toList();
        return screens.stream()
                .filter(screen -> screen.id().equals(id))
                .findFirst()
                .map(screen -> page(municipalities, screens, screens.indexOf(screen)));
    }

    /** Says that the municipalities are too few or too many. */
    public StagePage refusal(int municipalities) {
        return StagePage.refusal(
                edition, "", String.valueOf(municipalities), edition.say("stage-accepted-compare"), START);
    }

    private List<Screen> series(String id, List<Scene> scenes) {
        return Screen.series(id, Chapter.COMPARISON, edition.say("stage-compared-" + id), scenes);
    }

    private StagePage page(List<Case> municipalities, List<Screen> screens, int place) {
        return new StagePage(
                screens.get(place).title(),
                municipalities.stream().map(Case::name).collect(Collectors.joining(" · ")),
                List.of(),
                place == 0
                        ? START
                        : address(municipalities, screens.get(place - 1).id()),
                place + 1 == screens.size()
                        ? ""
                        : address(municipalities, screens.get(place + 1).id()),
                edition.say("stage-progress", "place", place + 1, "all", screens.size()),
                screens.get(place).scene().get());
    }

    private static String address(List<Case> municipalities, String screen) {
        return municipalities.stream()
                .map(municipality -> "with=" + municipality.id())
                .collect(Collectors.joining("&", "/stage/compare/" + screen + "?", ""));
    }
}
