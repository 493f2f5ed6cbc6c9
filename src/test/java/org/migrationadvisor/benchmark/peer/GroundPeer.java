package org.migrationadvisor.benchmark.peer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** The ground rules read one by one in plain Java: no engine to measure, but the check that grounding is right. */
final class GroundPeer implements Peer {

    private final Map<Phase, List<GroundRule>> rules = new EnumMap<>(Phase.class);

    GroundPeer(RuleBook book, KnowledgeBase knowledge, List<Object> standing) {
        for (Phase phase : Phase.values()) {
            rules.put(phase, Grounding.of(book.rules(phase).toList(), knowledge, standing));
        }
    }

    List<GroundRule> rules(Phase phase) {
        return rules.get(phase);
    }

    @Override
    public String name() {
        return "ground rules";
    }

    @Override
    public Set<String> conclude(Phase phase, Collection<?> facts) {
        GroundFacts given = GroundFacts.of(facts);
        return rules.get(phase).stream()
                .filter(rule -> rule.conditions().stream().allMatch(given::meets))
                .map(rule -> Peer.concluded(rule.rule(), rule.conclusion()))
                .collect(Collectors.toSet());
    }
}
