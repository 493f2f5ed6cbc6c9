package org.migrationadvisor.pages.part;

import java.util.Collection;
import java.util.List;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Writes the parts of a measure. */
public final class MeasureParts {

    private final Edition edition;

    public MeasureParts(Edition edition) {
        this.edition = edition;
    }

    public List<Practice> practices(Intervention measure) {
        return measure.evidence().practised().stream()
                .map(practice -> new Practice(
                        practice.caseId()
                                .map(edition::municipality)
                                .orElseGet(() -> new Link(edition.say("no-place-named"), "")),
                        edition.actor(practice.actor()),
                        edition.of(practice.what())))
                .toList();
    }

    public List<Step> steps(Intervention measure) {
        return measure.firstSteps().stream()
                .map(step -> new Step(edition.actor(step.who()), edition.of(step.text())))
                .toList();
    }

    public List<Indicator> indicators(Intervention measure) {
        return measure.indicators().stream()
                .map(indicator -> new Indicator(
                        edition.of(indicator.text()),
                        edition.of(indicator.unit()),
                        edition.of(indicator.verification())))
                .toList();
    }

    /** The words for codes of one vocabulary group. */
    public List<String> codes(String group, Collection<String> codes) {
        return codes.stream().map(code -> edition.code(group, code)).toList();
    }
}
