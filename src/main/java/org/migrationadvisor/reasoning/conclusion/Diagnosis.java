package org.migrationadvisor.reasoning.conclusion;

/** The municipality shows this, this strongly. */
public record Diagnosis(String id, String severity) implements AboutMunicipality {

    @Override
    public String about() {
        return id;
    }
}
