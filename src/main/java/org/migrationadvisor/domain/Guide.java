package org.migrationadvisor.domain;

import java.util.List;
import java.util.Optional;

/**
 * How a trainer leads one workshop, from the invitation to what follows.
 *
 * @param minutes how long it takes; the items of the agenda add up to it
 * @param group   how many people, and which
 * @param before  what to do beforehand, and {@code after} afterwards
 */
public record Guide(
        String id,
        int order,
        Text title,
        int minutes,
        Text summary,
        Text group,
        List<Invited> invite,
        List<Text> bring,
        List<Notice> before,
        List<Item> agenda,
        List<Notice> after) {

    /** Whom to invite by role, and why. */
    public record Invited(Text role, Text why) {}

    /** Something to do at a time. */
    public record Notice(Text when, Text text) {}

    /**
     * A part of the workshop.
     *
     * @param screen   whether it is led from the screen
     * @param exercise id of the exercise that is done, if there is one
     */
    public record Item(int minutes, Text title, boolean screen, Optional<String> exercise, List<Text> steps) {}
}
