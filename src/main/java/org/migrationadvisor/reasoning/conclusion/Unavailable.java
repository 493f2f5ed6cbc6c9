package org.migrationadvisor.reasoning.conclusion;

/** An actor that does not exist here, and so neither leads nor helps. */
public record Unavailable(String actor) implements Conclusion {

    @Override
    public String about() {
        return actor;
    }
}
