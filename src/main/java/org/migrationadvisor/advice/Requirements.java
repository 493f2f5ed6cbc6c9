package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** What an intervention lacks, and which one answer would open it, read from the rules that conclude its prerequisites to hold. */
final class Requirements {

    private final KnowledgeBase knowledge;
    private final List<Rule> meeting;

    Requirements(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.meeting = book.rules(Phase.ADVICE)
                .filter(rule -> rule.conclusion().type().equals("Met"))
                .toList();
    }

    /** The hard prerequisites that no rule found to hold. */
    List<Advice.Missing> missing(Dossier dossier, Profile profile, Map<String, Response> counted) {
        return dossier.intervention.requirements().stream()
                .filter(requirement -> !dossier.met.contains(requirement.id()))
                .map(requirement -> missing(dossier.intervention, requirement, profile, counted))
                .toList();
    }

    private Advice.Missing missing(
            Intervention intervention,
            Intervention.Requirement requirement,
            Profile profile,
            Map<String, Response> counted) {
        List<Advice.Road> roads = new ArrayList<>();
        meeting.stream()
                .filter(rule -> rule.conclusion().arguments().equals(List.of(intervention.id(), requirement.id())))
                .map(rule -> unmet(rule, counted))
                .filter(unmet -> unmet.size() == 1)
                .map(unmet ->
                        new Advice.Road(unmet.get(0).question(), unmet.get(0).values()))
                .filter(road -> knowledge
                        .questionnaire()
                        .applies(
                                knowledge
                                        .questionnaire()
                                        .question(road.question())
                                        .orElseThrow(),
                                profile))
                .forEach(roads::add);
        roads.sort(Comparator.<Advice.Road, Boolean>comparing(road -> !open(road, counted))
                .thenComparing(road -> !road.question().equals(requirement.question())));
        if (roads.isEmpty()) {
            roads.add(new Advice.Road(requirement.question(), requirement.needs()));
        }
        return new Advice.Missing(requirement.id(), roads.stream().anyMatch(road -> open(road, counted)), roads);
    }

    /** The answers that are asked for and not given yet. */
    private static List<AnswerCondition> unmet(Rule rule, Map<String, Response> counted) {
        return rule.patterns().stream()
                .flatMap(pattern -> AnswerCondition.of(pattern).stream())
                .filter(condition -> !condition.negated() && !condition.metBy(counted.get(condition.question())))
                .toList();
    }

    private static boolean open(Advice.Road road, Map<String, Response> counted) {
        Response response = counted.get(road.question());
        return response == null || response.equals(Response.UNKNOWN);
    }
}
