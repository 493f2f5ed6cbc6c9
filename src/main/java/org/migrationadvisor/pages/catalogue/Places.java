package org.migrationadvisor.pages.catalogue;

import org.migrationadvisor.pages.Edition;

/** Says where a measure stands in somebody's advice. */
final class Places {

    private final Edition edition;

    Places(Edition edition) {
        this.edition = edition;
    }

    String of(Fitting fitting, String measure) {
        return fitting.rank(measure)
                .map(rank -> edition.say("fits-recommended", "rank", rank))
                .orElseGet(() ->
                        edition.code("place", fitting.outcome().place(measure).code()));
    }
}
