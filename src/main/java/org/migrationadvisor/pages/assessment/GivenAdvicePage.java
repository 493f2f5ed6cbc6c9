package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * The advice as it was given, and what the present rules would say differently to the same answers.
 *
 * @param day     when it was given
 * @param program version of the program that gave it, and {@code knowledge} that of its knowledge and rules
 * @param newer   whether the program knows something else now
 * @param change  what the present rules would say differently
 * @param since   how many answers have changed since, in words; empty where none have
 */
public record GivenAdvicePage(
        String title,
        Around around,
        String day,
        String program,
        String knowledge,
        boolean newer,
        AdviceChange change,
        String since,
        List<Diagnosis> diagnoses,
        List<Measure> measures)
        implements Page {

    /** A diagnosis that held, and how severe it was. */
    public record Diagnosis(String title, String severity, String word) {}

    /** A measure that was recommended, and when it was to start. */
    public record Measure(String title, String when, String whenWords) {}
}
