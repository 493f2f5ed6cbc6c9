package org.migrationadvisor.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.knowledge.Nearest;

/** There are words for every code that advice can show. */
final class VocabularyCodes implements Check {

    /** Groups of words, and where the schema of the interventions lists their codes. */
    private static final Map<String, String> OF_INTERVENTIONS = Map.of(
            "actor", "/properties/lead/enum",
            "intervention_theme", "/properties/theme/enum",
            "evidence", "/properties/evidence/properties/grade/enum",
            "response", "/properties/response/enum",
            "demand", "/properties/demand/enum",
            "cost", "/properties/cost/enum",
            "visible", "/properties/visible/properties/level/enum",
            "first_result", "/properties/first_result/properties/when/enum");

    @Override
    public void check(Material material, Faults faults) {
        KnowledgeFiles knowledge = material.knowledge();
        Set<String> written = new HashSet<>(knowledge.tornWords());
        Map<String, Place> groups = new LinkedHashMap<>();
        knowledge
                .entries(Kind.INTERFACE)
                .forEach(file -> file.node().entries().keySet().forEach(group -> {
                    groups.put(group, file.place(group));
                    file.entry(group)
                            .ifPresent(words ->
                                    words.node().entries().keySet().forEach(code -> written.add(group + "." + code)));
                }));
        needed(knowledge).forEach((group, codes) -> {
            if (groups.containsKey(group)) {
                codes.stream()
                        .filter(code -> !written.contains(code) && !written.contains(group + "." + code))
                        .forEach(code -> faults.add(
                                groups.get(group),
                                "there are no words for the " + group + " '" + code + "'",
                                "add '" + code + "' to the group"));
            } else if (!written.contains(group)) {
                faults.unknown(nearest(group, groups), "group of words", group, groups.keySet());
            }
        });
    }

    /** Where a group was probably meant to be. */
    private static Place nearest(String group, Map<String, Place> groups) {
        return Nearest.to(group, groups.keySet())
                .map(groups::get)
                .orElse(Place.inKnowledge(Kind.INTERFACE.folder(), 0));
    }

    private static Map<String, List<String>> needed(KnowledgeFiles knowledge) {
        Map<String, List<String>> needed = new LinkedHashMap<>();
        OF_INTERVENTIONS.forEach(
                (group, pointer) -> needed.put(group, knowledge.schemas().codes(Kind.INTERVENTIONS, pointer)));
        needed.put("theme", knowledge.schemas().codes(Kind.DIAGNOSES, "/items/properties/theme/enum"));
        needed.put("kind", knowledge.schemas().codes(Kind.DIAGNOSES, "/items/properties/kind/enum"));
        needed.put("finding_evidence", knowledge.schemas().codes(Kind.FINDINGS, "/items/properties/evidence/enum"));
        needed.put("severity", codes(Severity.values()));
        needed.put("strength", codes(Severity.values()));
        needed.put("when", codes(When.values()));
        needed.put("when_long", codes(When.values()));
        needed.put(
                "service",
                new Meanings(knowledge).list("rides_on").map(Meaning::accepted).orElse(List.of()));
        return needed;
    }

    private static List<String> codes(Coded[] values) {
        return Stream.of(values).map(Coded::code).toList();
    }
}
