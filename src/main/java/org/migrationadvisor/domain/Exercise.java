package org.migrationadvisor.domain;

import java.util.List;

/** What a group does in a workshop. */
public record Exercise(String id, Text title, Text aim, int minutes, List<Text> steps, List<Statement> statements) {

    /**
     * A sentence for the group to judge.
     *
     * @param sound    whether the study can carry it
     * @param answer   what is to be said of it, resting on {@code findings}
     */
    public record Statement(Text claim, boolean sound, Text answer, List<String> findings) {}
}
