package org.migrationadvisor.pages.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.Difference.DiagnosisChange;
import org.migrationadvisor.explore.Difference.How;
import org.migrationadvisor.explore.Difference.MeasureChange;
import org.migrationadvisor.explore.Standing;
import org.migrationadvisor.explore.wording.Sayings;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Says in words what changed from one advice to another. */
final class DifferenceWords {

    private final Edition edition;
    private final Sayings sayings;

    DifferenceWords(Edition edition) {
        this.edition = edition;
        this.sayings = new Sayings(edition.knowledge(), edition.words());
    }

    /** What changed, by what became of it. */
    WhatIfPage.Result result(Difference difference) {
        List<MeasureChange> moved = difference.measures(How.MOVED);
        return new WhatIfPage.Result(
                difference.measures().stream().allMatch(change -> change.how() == How.OTHER_REASONS)
                        && difference.diagnoses().stream().allMatch(change -> change.how() == How.OTHER_REASONS),
                measures(difference.measures(How.APPEARED)),
                measures(difference.measures(How.VANISHED)),
                measures(moved.stream().filter(change -> !change.pushed()).toList()),
                measures(moved.stream().filter(MeasureChange::pushed).toList()),
                difference.diagnoses().stream()
                        .filter(change -> change.how() != How.OTHER_REASONS)
                        .map(this::diagnosis)
                        .toList(),
                difference.measures(How.OTHER_REASONS).size());
    }

    private List<WhatIfPage.Moved> measures(List<MeasureChange> changes) {
        return changes.stream().map(this::measure).toList();
    }

    private WhatIfPage.Moved measure(MeasureChange change) {
        return new WhatIfPage.Moved(
                measure(change.intervention()),
                standing(change, change.before()),
                standing(change, change.after()),
                because(change.ended(), change.begun()),
                change.diagnoses().stream().map(this::title).toList());
    }

    /** A measure; one that the catalogue does not have leads nowhere. */
    private Link measure(String id) {
        return edition.knowledge().interventions().containsKey(id)
                ? edition.intervention(id)
                : new Link(sayings.measure(id), "");
    }

    /** Where it stands, and where that is the same before and after, what it lacks there. */
    private String standing(MeasureChange change, Optional<Standing> standing) {
        String words = sayings.standing(standing);
        boolean same = sayings.standing(change.before()).equals(sayings.standing(change.after()));
        List<String> missing = standing.map(Standing::missing).orElse(List.of());
        return !same || missing.isEmpty()
                ? words
                : edition.say(
                        "what-if-lacks",
                        "place",
                        words,
                        "missing",
                        missing.stream()
                                .map(id -> requirement(change.intervention(), id))
                                .collect(Collectors.joining(" · ")));
    }

    private String requirement(String intervention, String id) {
        return Optional.ofNullable(edition.knowledge().interventions().get(intervention)).stream()
                .flatMap(measure -> measure.requirements().stream())
                .filter(requirement -> requirement.id().equals(id))
                .map(requirement -> edition.of(requirement.text()))
                .findFirst()
                .orElse(id);
    }

    private WhatIfPage.Moved diagnosis(DiagnosisChange change) {
        return new WhatIfPage.Moved(
                new Link(title(change.diagnosis()), ""),
                severity(change.diagnosis(), change.before()),
                severity(change.diagnosis(), change.after()),
                because(change.ended(), change.begun()),
                List.of());
    }

    private String title(String diagnosis) {
        return sayings.diagnosis(diagnosis);
    }

    private List<WhatIfPage.Because> because(List<String> ended, List<String> begun) {
        return Stream.concat(
                        begun.stream().map(rule -> new WhatIfPage.Because(edition.rule(rule), true)),
                        ended.stream().map(rule -> new WhatIfPage.Because(edition.rule(rule), false)))
                .toList();
    }

    private String severity(String diagnosis, Optional<Severity> severity) {
        return severity.map(held -> Optional.ofNullable(
                                edition.knowledge().diagnoses().get(diagnosis))
                        .map(type -> edition.words().severity(type, held))
                        .orElseGet(() -> edition.code("severity", held.code())))
                .orElseGet(() -> edition.say("does-not-hold"));
    }
}
