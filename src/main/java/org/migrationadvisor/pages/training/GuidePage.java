package org.migrationadvisor.pages.training;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/** One guide: whom to invite, what to bring, and the agenda with its exercises. */
public record GuidePage(
        String title,
        String summary,
        String group,
        int minutes,
        List<Pair> invite,
        List<String> bring,
        List<Pair> before,
        List<Item> agenda,
        List<Exercise> exercises,
        List<Pair> after)
        implements Page {

    /** Words and what belongs to them. */
    public record Pair(String name, String text) {}

    /**
     * A part of the workshop.
     *
     * @param from     minutes since the beginning
     * @param exercise where its exercise stands on the page; without a link where there is none
     */
    public record Item(int from, int minutes, String title, boolean screen, Link exercise, List<String> steps) {}

    /** An exercise. */
    public record Exercise(
            String id, String title, String aim, int minutes, List<String> steps, List<Statement> statements) {}

    /** A sentence to judge, and what is to be said of it. */
    public record Statement(String claim, boolean sound, String answer, List<Link> findings) {}
}
