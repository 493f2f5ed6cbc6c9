package org.migrationadvisor.pages.training;

import java.util.List;

/** A poster of what holds the local response back. */
public record BarriersPage(String title, List<Barrier> barriers) implements Printed {

    /** One barrier and where the study names it. */
    public record Barrier(String title, String meaning, String section) {}
}
