package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Coverage;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Threshold;
import org.migrationadvisor.reasoning.fact.Unknown;

/** Makes facts for the rules: of the answers that count, the thresholds and the catalogue. */
final class Facts {

    private final List<Object> thresholds = new ArrayList<>();
    private final List<Object> catalogue = new ArrayList<>();
    private final Map<Answer, List<Link>> linksHere = new HashMap<>();
    private final Set<String> context;

    Facts(KnowledgeBase knowledge) {
        context = knowledge.questionnaire().questions().stream()
                .filter(Question::context)
                .map(Question::id)
                .collect(Collectors.toSet());
        knowledge
                .thresholds()
                .values()
                .forEach(threshold -> thresholds.add(new Threshold(threshold.id(), threshold.value())));
        knowledge.interventions().values().forEach(this::describe);
        knowledge
                .questionnaire()
                .questions()
                .forEach(question -> question.matches().ifPresent(list -> match(question.id(), list)));
    }

    /** The named limits. */
    List<Object> thresholds() {
        return thresholds;
    }

    /** The interventions, and what stands in their lists. */
    List<Object> catalogue() {
        return catalogue;
    }

    /** What both phases read of a municipality: answers, what is unknown, coverage. */
    List<Object> answers(Map<String, Response> counted) {
        List<Object> facts = new ArrayList<>();
        counted.forEach((question, response) -> {
            if (response instanceof Response.Chosen chosen) {
                chosen.codes().forEach(code -> facts.add(new Answer(question, code)));
            } else if (response instanceof Response.Amount amount) {
                facts.add(new Quantity(question, amount.value().doubleValue()));
            } else if (response.equals(Response.UNKNOWN) && !context.contains(question)) {
                facts.add(new Unknown(question));
            }
        });
        facts.add(coverage(counted));
        return facts;
    }

    /**
     * What of the catalogue is so here. Where an answer stands in a list of an intervention, a second link says so: a measure with {@code
     * ngo_work: research} gets {@code ngo_work_here: research} where an NGO does research.
     */
    List<Link> here(List<Object> answers) {
        List<Link> links = new ArrayList<>();
        for (Object fact : answers) {
            if (fact instanceof Answer) {
                links.addAll(linksHere.getOrDefault(fact, List.of()));
            }
        }
        return links;
    }

    private void match(String question, String list) {
        for (Object fact : catalogue) {
            if (fact instanceof Link link && link.name().equals(list)) {
                linksHere
                        .computeIfAbsent(new Answer(question, link.value()), first -> new ArrayList<>())
                        .add(new Link(link.intervention(), Link.here(list), link.value()));
            }
        }
    }

    /** Questions that only describe drive no rule, so they are not counted either. */
    private Coverage coverage(Map<String, Response> counted) {
        int asked = 0;
        int unknown = 0;
        for (Map.Entry<String, Response> entry : counted.entrySet()) {
            if (!context.contains(entry.getKey())) {
                asked++;
                unknown += entry.getValue().equals(Response.UNKNOWN) ? 1 : 0;
            }
        }
        return new Coverage(asked, asked == 0 ? 0 : Math.round(10_000.0 * unknown / asked) / 10_000.0);
    }

    private void describe(Intervention intervention) {
        catalogue.add(new org.migrationadvisor.reasoning.fact.Intervention(
                intervention.id(),
                intervention.theme(),
                intervention.evidence().grade().code(),
                intervention.demand().code(),
                intervention.cost().code(),
                intervention.visible().level().code(),
                intervention.lead(),
                intervention.role().code()));
        link(intervention, "rides_on", intervention.ridesOn());
        link(intervention, "carried_by", intervention.carriedBy());
        link(intervention, "ngo_work", intervention.ngoWork());
        link(intervention, "aims", intervention.aims());
        link(intervention, "partners", intervention.partners());
        link(intervention, "features", intervention.features());
    }

    private void link(Intervention intervention, String name, List<String> values) {
        values.forEach(value -> catalogue.add(new Link(intervention.id(), name, value)));
    }
}
