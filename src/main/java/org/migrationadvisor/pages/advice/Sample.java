package org.migrationadvisor.pages.advice;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;

/** One line of advice from a fictional case: answers, the diagnosis they lead to, a measure and its first step. */
public record Sample(
        String id,
        String municipality,
        List<AdvicePage.Answered> answers,
        AdvicePage.Marked diagnosis,
        String measure,
        String grade,
        String who,
        String step) {

    private static final int ANSWERS = 2;

    /** The first recommendation for the first fictional case, if there is one. */
    public static Optional<Sample> of(Edition edition, Advisor advisor) {
        return edition.knowledge().cases().values().stream()
                .filter(Case::fictional)
                .findFirst()
                .flatMap(municipality -> {
                    Advice advice = advisor.advise(municipality.profile());
                    return advice.recommendations().stream()
                            .findFirst()
                            .map(first -> of(edition, municipality, advice, first));
                });
    }

    private static Sample of(Edition edition, Case municipality, Advice advice, Advice.Recommendation first) {
        Reasons reasons = new Reasons(edition, advice);
        Intervention measure = edition.knowledge().interventions().get(first.id());
        String diagnosis = first.answers().get(0);
        return new Sample(
                municipality.id(),
                municipality.name(),
                reasons.answers(reasons.diagnosed(diagnosis)).stream()
                        .limit(ANSWERS)
                        .toList(),
                reasons.marked(diagnosis),
                edition.of(measure.title()),
                edition.code("grade", measure.evidence().grade().code()),
                edition.actor(measure.firstSteps().get(0).who()),
                edition.of(measure.firstSteps().get(0).text()));
    }
}
