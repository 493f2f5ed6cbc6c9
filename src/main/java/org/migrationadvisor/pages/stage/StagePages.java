package org.migrationadvisor.pages.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.pages.Edition;

/** Writes the screens of the demonstration. */
public final class StagePages {

    private static final String START = "/stage";

    private final Edition edition;
    private final Function<Profile, Advice> advisor;
    private final Function<Profile, Exploration> explorer;

    /**
     * @param advisor  gives the advice for a profile
     * @param explorer finds what would change it
     */
    public StagePages(Edition edition, Function<Profile, Advice> advisor, Function<Profile, Exploration> explorer) {
        this.edition = edition;
        this.advisor = advisor;
        this.explorer = explorer;
    }

    /** Where everything begins: the municipalities to choose from. */
    public StageStartPage start() {
        return new StageStartPage(
                edition.say("stage-title"), cases(true), cases(false), GalleryPages.ALL, ComparedPages.MOST);
    }

    private List<StageStartPage.Item> cases(boolean fictional) {
        return edition.knowledge().cases().values().stream()
                .filter(municipality -> municipality.fictional() == fictional)
                .map(municipality -> new StageStartPage.Item(
                        municipality.id(),
                        municipality.name(),
                        Run.of(municipality).address(Screens.FIRST)))
                .toList();
    }

    /** One screen of a run; nothing if the run has none of that name. */
    public Optional<StagePage> screen(Run run, String id) {
        List<Screen> screens = new Screens(edition, advisor, explorer, run).all();
        return Stream.iterate(0, i -> i < screens.size(), i -> i + 1)
                .filter(i -> screens.get(i).id().equals(id))
                .findFirst()
                .map(i -> page(run, screens, i));
    }

    private StagePage page(Run run, List<Screen> screens, int place) {
        Screen screen = screens.get(place);
        boolean form = screen.id().equals(Screens.GUESS);
        return new StagePage(
                screen.title(),
                run.municipality().name(),
                chapters(run, screens, screen),
                place == 0 ? START : run.address(screens.get(place - 1).id()),
                form || place + 1 == screens.size()
                        ? ""
                        : run.address(screens.get(place + 1).id()),
                edition.say("stage-progress", "place", place + 1, "all", screens.size()),
                screen.scene().get());
    }

    private List<StagePage.Mark> chapters(Run run, List<Screen> screens, Screen present) {
        List<StagePage.Mark> marks = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            screens.stream()
                    .filter(screen -> screen.chapter() == chapter)
                    .findFirst()
                    .ifPresent(first -> marks.add(new StagePage.Mark(
                            String.valueOf(chapter.ordinal() + 1),
                            edition.say("stage-chapter-" + chapter.code()),
                            run.address(first.id()),
                            present.chapter() == chapter)));
        }
        return marks;
    }

    /** Says what in the address of a run cannot be accepted, and where to go on. */
    public StagePage refusal(Case municipality, String found, String accepted) {
        return StagePage.refusal(
                edition,
                municipality.name(),
                found,
                accepted,
                Run.of(municipality).address(Screens.FIRST));
    }
}
