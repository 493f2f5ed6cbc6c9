package org.migrationadvisor.benchmark.peer;

import java.util.List;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.benchmark.Situation;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** The engines that the product's own is held against. */
public final class Peers {

    private Peers() {}

    /** Those that run in this virtual machine. */
    public static List<Peer> inThisMachine() {
        RuleBook book = TheProgram.rules().book();
        return List.of(new EvretePeer(book), new EasyRulesPeer(book), ground());
    }

    /** The ground rules over the knowledge of the program. */
    static GroundPeer ground() {
        List<Object> standing = Situation.of(new Profile("Nowhere", java.util.Map.of())).second().stream()
                .filter(Grounding::stands)
                .toList();
        return new GroundPeer(TheProgram.rules().book(), TheProgram.knowledge(), standing);
    }
}
