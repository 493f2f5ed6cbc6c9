package org.migrationadvisor.reasoning;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a rule made of the facts it met on the way here, and the ways on from here. */
final class Memory {

    private volatile Map<Object, Memory> onward = Map.of();
    private volatile List<Firing> firings;

    /** What fired, or null while nobody has asked. */
    List<Firing> firings() {
        return firings;
    }

    void remember(List<Firing> fired) {
        firings = fired;
    }

    /** Where one more fact leads, or null where nobody went yet. */
    Memory after(Object fact) {
        return onward.get(fact);
    }

    /** Opens the way that one more fact leads, or finds it open. */
    synchronized Memory open(Object fact) {
        if (onward.isEmpty()) {
            onward = new ConcurrentHashMap<>(2);
        }
        return onward.computeIfAbsent(fact, first -> new Memory());
    }
}
