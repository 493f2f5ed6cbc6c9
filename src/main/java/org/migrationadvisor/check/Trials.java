package org.migrationadvisor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.domain.Profile;

/** Runs the cases of rules through both phases. */
final class Trials {

    private static final Profile NO_ANSWERS = new Profile("nowhere", Map.of());

    private final Inference inference;
    private final KnowledgeFiles knowledge;

    Trials(Inference inference, KnowledgeFiles knowledge) {
        this.inference = inference;
        this.knowledge = knowledge;
    }

    /** Every road of the cases of these rules that has answers that can be read, in the order of the files. */
    List<Trial> run(List<RuleCase> cases, Set<String> rules) {
        Set<String> named = new HashSet<>();
        List<RuleCase> once = cases.stream()
                .filter(entry -> rules.contains(entry.rule()) && named.add(entry.rule()))
                .toList();
        return once.parallelStream()
                .flatMap(entry -> RuleCase.ROADS.stream().flatMap(road -> run(entry, road).stream()))
                .collect(Collectors.toList());
    }

    private Optional<Trial> run(RuleCase entry, String road) {
        if (entry.without(road)) {
            return Optional.of(new Trial(entry, road, Optional.empty(), inference.inferWithoutCatalogue(NO_ANSWERS)));
        }
        return Stream.of(road)
                .filter(given -> entry.answers(given).isPresent())
                .flatMap(given -> RuleAnswers.of(entry, given, knowledge).profile().stream())
                .map(profile -> new Trial(entry, road, Optional.of(profile), inference.infer(profile)))
                .findFirst();
    }
}
