package org.migrationadvisor.pages.training;

import java.util.List;

/** A poster of who did what in the municipalities of the study. */
public record CaseTablePage(String title, List<Row> rows) implements Printed {

    /** One municipality. */
    public record Row(String municipality, String department, List<String> localGovernment, List<String> ngos) {}
}
