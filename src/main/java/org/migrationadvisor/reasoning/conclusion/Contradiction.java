package org.migrationadvisor.reasoning.conclusion;

/** Answers that can hardly all be true. */
public record Contradiction(String id) implements AboutMunicipality {

    @Override
    public String about() {
        return id;
    }
}
