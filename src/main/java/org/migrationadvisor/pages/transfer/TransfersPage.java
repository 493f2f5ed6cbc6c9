package org.migrationadvisor.pages.transfer;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * The calculator of what is at stake at the next census.
 *
 * @param fields  the figures asked for, as they were written
 * @param results the figures found; none as long as one is missing or unfit
 */
public record TransfersPage(
        String title,
        List<String> facts,
        List<Field> fields,
        List<String> errors,
        List<Result> results,
        List<String> assumptions)
        implements Page {

    /** A figure asked for: its name in the form, its label, what was written, and what is wrong with it; empty where nothing is. */
    public record Field(String name, String label, String written, String error) {}

    /** A figure found, at least and at most. */
    public record Result(String name, String least, String most) {}
}
