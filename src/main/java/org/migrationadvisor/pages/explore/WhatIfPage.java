package org.migrationadvisor.pages.explore;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * What if some answers were others.
 *
 * @param back      the page of the municipality
 * @param advice    its advice
 * @param action    where a change is sent
 * @param given     whether changes are held against the advice that was given
 * @param against   what they can be held against; empty where there is no choice
 * @param carried   the pins there are, as they stand in an address
 * @param pins      the pins in words
 * @param none      the page without pins
 * @param slips     why pins were refused; then there is no result
 * @param suggested questions whose answers matter most
 * @param sections  every question that applies, by section
 * @param open      the question whose answer is being changed; none or one
 * @param share     the address to share
 */
public record WhatIfPage(
        String title,
        String municipality,
        Link back,
        Link advice,
        String action,
        boolean given,
        List<Against> against,
        List<String> carried,
        List<Pinned> pins,
        String none,
        List<String> slips,
        List<Link> suggested,
        List<Section> sections,
        List<Open> open,
        List<Result> result,
        String share)
        implements Page {

    /** Something that changes can be held against, and whether they are. */
    public record Against(Link link, boolean current) {}

    /** A change that is held to. */
    public record Pinned(String question, String before, String after, String change, String remove) {}

    /** Questions of one section. */
    public record Section(String title, List<Link> questions) {}

    /**
     * The question that is open.
     *
     * @param several whether several answers may be chosen
     * @param number  whether a number is asked for
     * @param unit    of the number
     * @param now     what is answered in the profile itself, in words
     */
    public record Open(
            String question,
            String text,
            boolean several,
            boolean number,
            String unit,
            String now,
            String written,
            List<Option> options) {}

    /** An answer that can be chosen. */
    public record Option(String code, String label, boolean chosen) {}

    /** What changes; {@code same} says that nothing does. */
    public record Result(
            boolean same,
            List<Moved> appeared,
            List<Moved> vanished,
            List<Moved> moved,
            List<Moved> pushed,
            List<Moved> diagnoses,
            int otherReasons) {}

    /**
     * Something that changed.
     *
     * @param from  where it stood, in words
     * @param to    where it stands, in words
     * @param rules rules that no longer apply or apply now
     * @param by    diagnoses that changed and call for it
     */
    public record Moved(Link thing, String from, String to, List<Because> rules, List<String> by) {}

    /** A rule and whether it applies now or no longer. */
    public record Because(Link rule, boolean begun) {}

    @Override
    public List<String> styles() {
        return List.of("explore.css");
    }

    @Override
    public List<String> scripts() {
        return List.of("what-if.js");
    }
}
