package org.migrationadvisor.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.reasoning.conclusion.Met;

/** Each answer that is said to meet a requirement does meet it: a planner is told what would open a measure. */
final class RequirementRoads {

    private final Inference inference;
    private final Material material;

    RequirementRoads(Inference inference, Material material) {
        this.inference = inference;
        this.material = material;
    }

    void check(Faults faults) {
        material.knowledge()
                .entries(Kind.INTERVENTIONS)
                .forEach(intervention -> intervention
                        .entries("requirements")
                        .filter(requirement -> material.rules()
                                .concluding("Met")
                                .anyMatch(rule -> rule.conclusion()
                                        .arguments()
                                        .equals(List.of(intervention.id(), requirement.id()))))
                        .forEach(requirement -> Stream.concat(Stream.of(requirement), requirement.entries("otherwise"))
                                .forEach(road -> road.codes("needs")
                                        .forEach(code -> check(
                                                new Met(intervention.id(), requirement.id()), road, code, faults)))));
    }

    private void check(Met met, Entry road, String code, Faults faults) {
        Question question = material.knowledge()
                .questionnaire()
                .question(road.word("question").orElse(""))
                .orElse(null);
        if (question == null || question.option(code).isEmpty()) {
            return;
        }
        Profile profile = new Profile("anywhere", Map.of(question.id(), new Response.Chosen(List.of(code))));
        if (inference.infer(profile).advice().stream()
                .noneMatch(firing -> firing.conclusion().equals(met))) {
            faults.add(
                    road.place("needs"),
                    "'" + question.id() + ": " + code + "' is said to meet '" + met.requirement() + "' of "
                            + met.intervention() + ", and no rule says so",
                    "add the code to the rule that concludes it, or take it out here");
        }
    }
}
