package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/**
 * The rules of one theme in plain words.
 *
 * @param others the other themes
 */
public record RuleThemePage(String title, List<Item> diagnosis, List<Item> advice, List<Link> others) implements Page {

    @Override
    public boolean explainsWords() {
        return true;
    }

    /**
     * A rule: what must hold, what it concludes, what it rests on, and how it behaves.
     *
     * @param place    file and line of the rule
     * @param disagree where a note on it is written
     */
    public record Item(
            String anchor,
            String name,
            List<Condition> conditions,
            String conclusion,
            List<Link> findings,
            List<Example> examples,
            String place,
            String disagree) {}

    /** A sentence about a question, before, at and after it; unlinked and all before where it is about none. */
    public record Condition(String before, Link question, String after) {}

    /** Answers of a made-up municipality: whether the rule applies to them, and how they read. */
    public record Example(String kind, List<String> answers) {}
}
