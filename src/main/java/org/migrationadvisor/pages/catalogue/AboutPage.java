package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** The limits of the advice, how it is ordered, and what it leans on. */
public record AboutPage(String title, List<Reason> weights, List<Reason> thresholds, List<Reference> sources)
        implements Page {

    /** A number the program reckons with, and why that much. */
    public record Reason(String name, String value, String reason) {}

    /** A source and what it is used for. */
    public record Reference(String id, String reference, String usedFor) {}
}
