package org.migrationadvisor.pages.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.part.MeasureParts;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Makes a card of each recommendation. */
final class Cards {

    private static final int MOST_FINDINGS = 1;
    private static final int STEPS_OF_SHORT = 1;
    private static final int REASONS_OF_SHORT = 2;

    private final Edition edition;
    private final RuleBook rules;
    private final Reasons reasons;
    private final MeasureParts parts;
    private final List<String> road;

    Cards(Edition edition, RuleBook rules, Reasons reasons, Advice advice) {
        this.edition = edition;
        this.rules = rules;
        this.reasons = reasons;
        this.parts = new MeasureParts(edition);
        this.road = advice.inTime();
    }

    /** Where a recommendation stands on the page. */
    Link place(String id) {
        return new Link(edition.intervention(id).text(), "#m-" + id);
    }

    /** The card of a recommendation, with or without what stands in the catalogue all the same. */
    AdvicePage.Card card(Advice.Recommendation recommendation, boolean whole) {
        Intervention measure = edition.knowledge().interventions().get(recommendation.id());
        String grade = measure.evidence().grade().code();
        int reasonsShown = whole ? recommendation.answers().size() : REASONS_OF_SHORT;
        return new AdvicePage.Card(
                measure.id(),
                whole,
                road.indexOf(measure.id()) + 1,
                edition.of(measure.title()),
                recommendation.when().code(),
                edition.code("when", recommendation.when().code()),
                grade,
                edition.code("grade", grade),
                reasons.sentence(recommendation.answers().get(0)),
                edition.of(measure.visible().outputs().get(0)),
                edition.of(measure.summary()),
                recommendation.answers().stream()
                        .limit(reasonsShown)
                        .map(diagnosis -> because(
                                recommendation,
                                diagnosis,
                                whole
                                        || diagnosis.equals(
                                                recommendation.answers().get(0))))
                        .toList(),
                reasons.marked(
                        recommendation.answers().stream().skip(reasonsShown).toList()),
                recommendation.favours().stream()
                        .map(aim -> edition.words().matching("aims", aim))
                        .toList(),
                evidence(measure),
                shown(parts.steps(measure), whole ? measure.firstSteps().size() : STEPS_OF_SHORT),
                edition.actor(recommendation.lead()),
                parts.codes("actor", recommendation.partners()),
                parts.codes("service", recommendation.ridingOn()),
                recommendation.after().stream().map(this::place).toList(),
                recommendation.pairedWith().map(this::place).orElse(new Link("", "")),
                remarks(recommendation.guidance()),
                remarks(recommendation.cautions()),
                recommendation.standing(measure).stream()
                        .map(caution -> edition.of(caution.text()))
                        .toList(),
                shown(
                        edition.of(measure.visible().outputs()),
                        whole ? measure.visible().outputs().size() : 1),
                edition.say(
                        "effort",
                        "demand",
                        edition.code("demand", measure.demand().code()),
                        "cost",
                        edition.code("cost", measure.cost().code())),
                edition.of(measure.firstResult().text()),
                parts.indicators(measure),
                edition.of(measure.planText()),
                score(recommendation),
                edition.intervention(measure.id()));
    }

    private AdvicePage.Because because(Advice.Recommendation recommendation, String diagnosis, boolean cited) {
        Advice.Diagnosed diagnosed = reasons.diagnosed(diagnosis);
        return new AdvicePage.Because(
                reasons.answers(diagnosed),
                reasons.more(diagnosed),
                reasons.marked(diagnosis),
                reasons.sentence(diagnosis),
                edition.rule(calling(recommendation, diagnosis)
                        .map(Rule::name)
                        .findFirst()
                        .orElse(diagnosed.rules().get(0))),
                cited ? edition.all(ties(recommendation, diagnosis), edition::finding) : List.of());
    }

    /** The rules for which a diagnosis calls for a measure. */
    private Stream<Rule> calling(Advice.Recommendation recommendation, String diagnosis) {
        return recommendation.rules().stream()
                .flatMap(name -> rules.rule(name).stream())
                .filter(rule -> rule.conclusion().arguments().equals(List.of(recommendation.id(), diagnosis)));
    }

    /** The findings of the rules for which the diagnosis calls for this measure; those of the diagnosis where they name none. */
    private List<String> ties(Advice.Recommendation recommendation, String diagnosis) {
        Set<String> findings = new LinkedHashSet<>();
        calling(recommendation, diagnosis).map(Rule::findings).forEach(findings::addAll);
        Stream<String> all = findings.isEmpty() ? reasons.diagnosed(diagnosis).findings().stream() : findings.stream();
        return all.limit(MOST_FINDINGS).toList();
    }

    private AdvicePage.Evidence evidence(Intervention measure) {
        return new AdvicePage.Evidence(
                edition.code("evidence", measure.evidence().grade().code()),
                edition.code("response", measure.response().code()),
                parts.practices(measure),
                edition.of(measure.evidence().limits()));
    }

    private AdvicePage.Score score(Advice.Recommendation recommendation) {
        List<AdvicePage.Part> parts = new ArrayList<>();
        recommendation
                .parts()
                .forEach(part -> parts.add(new AdvicePage.Part(
                        edition.of(
                                edition.knowledge().weights().get(part.weight()).name()),
                        number(part.value()),
                        percent(part.value()))));
        return new AdvicePage.Score(number(recommendation.score()), percent(recommendation.score()), parts);
    }

    private static <T> List<T> shown(List<T> items, int most) {
        return items.stream().limit(most).toList();
    }

    private List<String> remarks(Collection<String> ids) {
        return ids.stream()
                .map(id -> edition.of(edition.knowledge().remarks().get(id).text()))
                .toList();
    }

    private String number(double value) {
        return edition.words().number(BigDecimal.valueOf(value));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
