package org.migrationadvisor.pages.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.Edition;

/** Writes the screens that lay several municipalities side by side. */
public final class ComparedPages {

    /** How many municipalities fit side by side. */
    public static final int MOST = 4;

    /** How many it takes to compare. */
    public static final int LEAST = 2;

    private static final String FIRST = "common";

    private final Edition edition;
    private final Function<Profile, Advice> advisor;

    /** @param advisor gives the advice for a profile */
    public ComparedPages(Edition edition, Function<Profile, Advice> advisor) {
        this.edition = edition;
        this.advisor = advisor;
    }

    /** The name of the first screen. */
    public static String first() {
        return FIRST;
    }

    /** One of the screens; nothing if there is none of that name. */
    public Optional<StagePage> screen(List<Case> municipalities, String id) {
        ComparedScenes scenes = new ComparedScenes(edition, advisor, municipalities);
        List<Screen> screens = List.of(
                new Screen(FIRST, Chapter.COMPARISON, edition.say("stage-compared-common"), scenes::shared),
                new Screen(
                        "differences", Chapter.COMPARISON, edition.say("stage-compared-different"), scenes::different),
                new Screen("answers", Chapter.COMPARISON, edition.say("stage-compared-answers"), scenes::answers));
        return screens.stream()
                .filter(screen -> screen.id().equals(id))
                .findFirst()
                .map(screen -> page(municipalities, screens, screens.indexOf(screen)));
    }

    private StagePage page(List<Case> municipalities, List<Screen> screens, int place) {
        return new StagePage(
                screens.get(place).title(),
                municipalities.stream().map(Case::name).collect(Collectors.joining(" · ")),
                List.of(),
                place == 0
                        ? "/stage"
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
