package org.migrationadvisor.pages.stage;

import org.migrationadvisor.domain.Coded;

/** The screens that the gallery has for each measure. */
enum Part implements Coded {
    WHAT(""),
    BEGINNING("/beginning");

    private final String ending;

    Part(String ending) {
        this.ending = ending;
    }

    String address(String measure) {
        return GalleryPages.ALL + "/" + measure + ending;
    }
}
