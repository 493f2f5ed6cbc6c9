package org.migrationadvisor.reasoning.conclusion;

/** The intervention already runs. */
public record Runs(String intervention) implements AboutMunicipality {

    @Override
    public String about() {
        return intervention;
    }
}
