package org.migrationadvisor.pages.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.Difference.DiagnosisChange;
import org.migrationadvisor.explore.Difference.How;
import org.migrationadvisor.explore.Difference.MeasureChange;
import org.migrationadvisor.explore.wording.Sayings;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Says in words what changed from one advice to another. */
public final class DifferenceWords {

    private final Edition edition;
    private final Sayings sayings;

    public DifferenceWords(Edition edition) {
        this.edition = edition;
        this.sayings = new Sayings(edition.knowledge(), edition.words());
    }

    /** What changed, by what became of it. */
    public WhatIfPage.Result result(Difference difference) {
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
                edition.intervention(change.intervention()),
                sayings.standing(change.before()),
                sayings.standing(change.after()),
                because(change.ended(), change.begun()),
                change.diagnoses().stream().map(this::title).toList());
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
        return edition.of(edition.knowledge().diagnoses().get(diagnosis).title());
    }

    private List<WhatIfPage.Because> because(List<String> ended, List<String> begun) {
        return Stream.concat(
                        begun.stream().map(rule -> new WhatIfPage.Because(edition.rule(rule), true)),
                        ended.stream().map(rule -> new WhatIfPage.Because(edition.rule(rule), false)))
                .toList();
    }

    private String severity(String diagnosis, Optional<Severity> severity) {
        DiagnosisType type = edition.knowledge().diagnoses().get(diagnosis);
        return severity.map(held -> edition.words().severity(type, held)).orElseGet(() -> edition.say("does-not-hold"));
    }
}
