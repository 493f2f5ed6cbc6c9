package org.migrationadvisor.pages.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.disagreement.Subject;
import org.migrationadvisor.pages.part.MeasureParts;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.wording.Words;

/** Writes the pages of the measures. */
public final class InterventionPages {

    private final Edition edition;
    private final Words words;
    private final RuleBook rules;
    private final MeasureParts parts;
    private final Places places;

    public InterventionPages(Edition edition, RuleBook rules) {
        this.edition = edition;
        this.words = edition.words();
        this.rules = rules;
        this.parts = new MeasureParts(edition);
        this.places = new Places(edition);
    }

    /** The catalogue, held against nobody's advice. */
    public InterventionsPage all(Filter filter) {
        return all(filter, "/interventions", Optional.empty());
    }

    /**
     * The catalogue.
     *
     * @param action  where the filter is sent
     * @param fitting advice that the measures are held against
     */
    public InterventionsPage all(Filter filter, String action, Optional<Fitting> fitting) {
        List<Intervention> shown = filter.of(edition.knowledge().interventions().values()).stream()
                .filter(measure -> fitting.stream().allMatch(fit -> fit.lets(measure.id())))
                .toList();
        return new InterventionsPage(
                edition.say("interventions-title"),
                action,
                fitting.map(Fitting::municipality).orElse(""),
                fitting.filter(Fitting::only).isPresent(),
                Filter.TRAITS.entrySet().stream()
                        .map(trait -> trait(trait.getKey(), trait.getValue(), filter))
                        .toList(),
                !filter.chosen().isEmpty() || fitting.filter(Fitting::only).isPresent(),
                shown.size(),
                edition.knowledge().interventions().size(),
                themes(shown, fitting));
    }

    private List<InterventionsPage.Theme> themes(List<Intervention> shown, Optional<Fitting> fitting) {
        return edition.knowledge().vocabulary().get("intervention_theme").keySet().stream()
                .map(theme -> new InterventionsPage.Theme(
                        edition.code("intervention_theme", theme),
                        shown.stream()
                                .filter(measure -> measure.theme().equals(theme))
                                .map(measure -> item(measure, fitting))
                                .toList()))
                .filter(theme -> !theme.interventions().isEmpty())
                .toList();
    }

    private InterventionsPage.Trait trait(String name, String group, Filter filter) {
        Collection<Intervention> all = edition.knowledge().interventions().values();
        return new InterventionsPage.Trait(
                name,
                edition.say("filter-" + name),
                edition.knowledge().vocabulary().get(group).keySet().stream()
                        .filter(code -> !new Filter(Map.of(name, code)).of(all).isEmpty())
                        .map(code ->
                                new InterventionsPage.Choice(code, edition.code(group, code), filter.asks(name, code)))
                        .toList());
    }

    private InterventionsPage.Item item(Intervention measure, Optional<Fitting> fitting) {
        Link link = edition.intervention(measure.id());
        String grade = measure.evidence().grade().code();
        return new InterventionsPage.Item(
                link.href(),
                link.text(),
                edition.of(measure.summary()),
                grade,
                edition.code("grade", grade),
                edition.actor(measure.lead()),
                edition.code("demand", measure.demand().code()),
                edition.code("visible", measure.visible().level().code()),
                fitting.map(fit -> places.of(fit, measure.id())).orElse(""));
    }

    public InterventionPage one(Intervention measure) {
        return new InterventionPage(
                edition.of(measure.title()),
                edition.code("intervention_theme", measure.theme()),
                edition.of(measure.summary()),
                edition.of(measure.rationale()),
                evidence(measure),
                edition.code("response", measure.response().code()),
                edition.all(measure.findings(), edition::finding),
                parts.steps(measure),
                edition.code("actor", measure.lead()),
                edition.code("actor", measure.leadOtherwise()),
                parts.codes("actor", measure.partners()),
                measure.requirements().stream().map(this::requirement).toList(),
                edition.of(measure.prerequisites()),
                measure.cautions().stream()
                        .map(caution -> edition.of(caution.text()))
                        .toList(),
                edition.code("visible", measure.visible().level().code()),
                edition.of(measure.visible().outputs()),
                edition.code("demand", measure.demand().code()),
                edition.code("cost", measure.cost().code()),
                edition.code("first_result", measure.firstResult().when()),
                edition.of(measure.firstResult().text()),
                parts.indicators(measure),
                edition.of(measure.planText()),
                parts.codes("service", measure.ridesOn()),
                parts.codes("actor", measure.carriedBy()),
                matching("ngo_work", measure.ngoWork()),
                matching("aims", measure.aims()),
                edition.code("role", measure.role().code()),
                parts.codes("feature", measure.features()),
                edition.code("when_long", measure.earliest().code()),
                edition.all(measure.after(), edition::intervention),
                edition.all(about(measure), edition::rule),
                new Subject(Subject.Kind.INTERVENTION, measure.id()).href());
    }

    private InterventionPage.Evidence evidence(Intervention measure) {
        Intervention.Evidence evidence = measure.evidence();
        return new InterventionPage.Evidence(
                evidence.grade().code(),
                edition.code("evidence", evidence.grade().code()),
                parts.practices(measure),
                edition.of(evidence.limits()));
    }

    private InterventionPage.Requirement requirement(Intervention.Requirement requirement) {
        Stream<Intervention.Road> roads = Stream.concat(
                Stream.of(new Intervention.Road(requirement.question(), requirement.needs())),
                requirement.otherwise().stream());
        return new InterventionPage.Requirement(
                edition.of(requirement.text()),
                roads.map(road -> words.phrase(
                                "road",
                                "question",
                                words.question(road.question()),
                                "answers",
                                words.answers(road.question(), road.needs())))
                        .toList());
    }

    private List<String> about(Intervention measure) {
        return rules.rules().stream()
                .filter(rule -> rule.conclusion()
                        .literal(0)
                        .filter(measure.id()::equals)
                        .isPresent())
                .map(Rule::name)
                .toList();
    }

    private List<String> matching(String list, Collection<String> codes) {
        return codes.stream().map(code -> words.matching(list, code)).toList();
    }
}
