package org.migrationadvisor.pages.explore;

import java.math.BigDecimal;
import java.util.List;
import org.migrationadvisor.explore.ChangeSet;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Ways;
import org.migrationadvisor.explore.wording.Sayings;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Writes the page of what would change the advice. */
public final class ExplorationPages {

    private static final int MOST_WAYS = 6;
    private static final int MOST_HINGES = 4;

    /** A percent sign that no line end parts from its number. */
    private static final String TOGETHER = "\u00a0%";

    private final Edition edition;
    private final Sayings sayings;

    public ExplorationPages(Edition edition) {
        this.edition = edition;
        this.sayings = new Sayings(edition.knowledge(), edition.words());
    }

    public ExplorationPage page(Basis basis, Exploration exploration) {
        return new ExplorationPage(
                edition.say("changes-title", "municipality", basis.profile().municipality()),
                basis.back(),
                new Link(edition.say("what-if-advice"), basis.path() + "/advice"),
                exploration.complete()
                        ? ""
                        : sayings.say("stopped-" + exploration.stopped().code()),
                edition.words().number(BigDecimal.valueOf(exploration.runs())),
                exploration.recommended().stream()
                        .map(line -> sure(basis, line))
                        .toList(),
                exploration.others().stream().map(line -> other(basis, line)).toList());
    }

    private ExplorationPage.Sure sure(Basis basis, Exploration.Recommended line) {
        return new ExplorationPage.Sure(
                line.intervention(),
                basis.why(line.intervention()),
                line.rank(),
                edition.intervention(line.intervention()),
                percent(line.robustness().share()),
                sayings.robustness(line.robustness()).replace(" %", TOGETHER),
                line.robustness().hangsOn().stream()
                        .limit(MOST_HINGES)
                        .map(hinge -> new Link(
                                edition.words().question(hinge.question()), basis.whatIf(List.of(), hinge.question())))
                        .toList(),
                ways(basis, line.out(), "out"),
                line.lower().stream()
                        .filter(lower -> !lower.sets().isEmpty())
                        .map(lower -> ways(basis, lower, "lower"))
                        .toList());
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    private ExplorationPage.Other other(Basis basis, Exploration.Other line) {
        return new ExplorationPage.Other(
                line.intervention(),
                basis.why(line.intervention()),
                edition.intervention(line.intervention()),
                edition.code("place", line.place().code()),
                ways(basis, line.in(), "in"));
    }

    private ExplorationPage.Ways ways(Basis basis, Ways ways, String aim) {
        return new ExplorationPage.Ways(
                sayings.found(aim, ways),
                ways.sets().size(),
                ways.sets().stream()
                        .limit(MOST_WAYS)
                        .map(set -> way(basis, set))
                        .toList(),
                Math.max(0, ways.sets().size() - MOST_WAYS));
    }

    private ExplorationPage.Way way(Basis basis, ChangeSet set) {
        return new ExplorationPage.Way(
                edition.code("change_kind", set.kind().code()),
                set.changes().stream().map(sayings::change).toList(),
                basis.whatIf(set.changes().stream()
                        .map(change -> PinText.of(change.question(), change.to()))
                        .toList()));
    }
}
