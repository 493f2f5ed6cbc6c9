package org.migrationadvisor.pages.assessment;

import java.util.Optional;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.Difference.DiagnosisChange;
import org.migrationadvisor.explore.Difference.How;
import org.migrationadvisor.explore.Difference.MeasureChange;
import org.migrationadvisor.explore.wording.Sayings;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Writes what changed from one advice to another. */
final class AdviceChanges {

    private final Edition edition;
    private final Sayings sayings;

    AdviceChanges(Edition edition) {
        this.edition = edition;
        this.sayings = new Sayings(edition.knowledge(), edition.words());
    }

    /** The change in words; what only rests on other rules is left out. */
    AdviceChange of(Difference difference) {
        int pushed = (int)
                difference.measures().stream().filter(MeasureChange::pushed).count();
        return new AdviceChange(
                difference.diagnoses().stream()
                        .filter(change -> change.how() != How.OTHER_REASONS)
                        .map(this::diagnosis)
                        .toList(),
                difference.measures().stream()
                        .filter(change -> change.how() != How.OTHER_REASONS && !change.pushed())
                        .map(this::measure)
                        .toList(),
                pushed == 0 ? "" : edition.count("pushed", pushed));
    }

    private AdviceChange.Line diagnosis(DiagnosisChange change) {
        Optional<DiagnosisType> type =
                Optional.ofNullable(edition.knowledge().diagnoses().get(change.diagnosis()));
        Link title = new Link(type.map(known -> edition.of(known.title())).orElse(change.diagnosis()), "");
        String words = edition.say(
                "diagnosis-" + change.how().code(),
                "before",
                severity(type, change.before()),
                "after",
                severity(type, change.after()));
        return new AdviceChange.Line(title, change.how().code(), words);
    }

    private String severity(Optional<DiagnosisType> type, Optional<Severity> severity) {
        return severity.map(known ->
                        type.map(kind -> edition.words().severity(kind, known)).orElse(known.code()))
                .orElse("");
    }

    private AdviceChange.Line measure(MeasureChange change) {
        Optional<Intervention> measure =
                Optional.ofNullable(edition.knowledge().interventions().get(change.intervention()));
        Link title = measure.map(known -> edition.intervention(known.id())).orElse(new Link(change.intervention(), ""));
        String words = edition.say(
                "measure-moved",
                "before",
                sayings.standing(change.before()),
                "after",
                sayings.standing(change.after()));
        return new AdviceChange.Line(title, change.how().code(), words);
    }
}
