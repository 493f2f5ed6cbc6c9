package org.migrationadvisor.benchmark.peer;

import java.util.Collection;
import java.util.Set;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;

/** Another engine with the same rules. */
public interface Peer {

    String name();

    /** What its rules conclude from the facts of a phase: rule and conclusion of each firing, once. */
    Set<String> conclude(Phase phase, Collection<?> facts);

    /** A firing as peers give it. */
    static String concluded(Firing firing) {
        return concluded(firing.rule(), firing.conclusion().toString());
    }

    static String concluded(String rule, String conclusion) {
        return rule + " -> " + conclusion;
    }
}
