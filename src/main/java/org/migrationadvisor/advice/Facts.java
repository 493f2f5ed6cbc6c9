package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Map<String, String> matching = new TreeMap<>();
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
                .forEach(question -> question.matches().ifPresent(list -> matching.put(question.id(), list)));
    }

    /** What both phases read: answers, what is unknown, coverage, thresholds. */
    List<Object> answers(Map<String, Response> counted) {
        List<Object> facts = new ArrayList<>(thresholds);
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
     * The catalogue. Where a chosen code of a question stands in a list of an intervention, a second link says that it is so here: a
     * measure with {@code ngo_work: research} gets {@code ngo_work_here: research} where an NGO does research.
     */
    List<Object> catalogue(Map<String, Response> counted) {
        List<Object> facts = new ArrayList<>(catalogue);
        matching.forEach((question, list) -> {
            if (counted.get(question) instanceof Response.Chosen chosen) {
                links(list)
                        .filter(link -> chosen.codes().contains(link.value()))
                        .map(link -> new Link(link.intervention(), list + "_here", link.value()))
                        .forEach(facts::add);
            }
        });
        return facts;
    }

    private Stream<Link> links(String list) {
        return catalogue.stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .filter(link -> link.name().equals(list));
    }

    /** Questions that only describe drive no rule, so they are not counted either. */
    private Coverage coverage(Map<String, Response> counted) {
        List<Response> asked = counted.entrySet().stream()
                .filter(entry -> !context.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        long unknown = asked.stream().filter(Response.UNKNOWN::equals).count();
        double share = asked.isEmpty() ? 0 : Math.round(10_000.0 * unknown / asked.size()) / 10_000.0;
        return new Coverage(asked.size(), share);
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
