package org.migrationadvisor.pages.training;

import java.util.List;

/** The form for the minutes of a workshop. */
public record MinutesPage(String title, List<Part> parts) implements Printed {

    /** A heading and the lines to write below it. */
    public record Part(String title, String help, List<Integer> lines) {}
}
