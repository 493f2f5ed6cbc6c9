package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The limits of the advice, and how it is ordered. */
public record AboutPage(String title, List<Reason> weights, List<Reason> thresholds) implements Page {

    /** A number the program reckons with, and why that much. */
    public record Reason(String name, String value, String reason) {}
}
