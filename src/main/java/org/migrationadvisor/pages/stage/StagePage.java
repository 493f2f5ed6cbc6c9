package org.migrationadvisor.pages.stage;

import java.util.List;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Page;

/**
 * One screen. Its template leaves out the style sheet of ordinary pages, which is made for reading near.
 *
 * @param about    what the run is about, a municipality say
 * @param chapters the parts of the run with their number keys; empty where there are none
 * @param before   address of the screen before; empty at the first
 * @param after    address of the screen after; empty at the last, and where a form leads on
 * @param progress the place of the screen, in words; empty where it has none
 */
public record StagePage(
        String title, String about, List<Mark> chapters, String before, String after, String progress, Scene scene)
        implements Page {

    /** A part of the run. */
    public record Mark(String key, String name, String href, boolean current) {}

    /** Says what was found that cannot be accepted, and where to go on. */
    static StagePage refusal(Edition edition, String about, String found, String accepted, String onwards) {
        Scene scene = new Scene.Refusal(edition.say("stage-found", "found", found), accepted, onwards);
        return new StagePage(edition.say("stage-refused"), about, List.of(), "/stage", "", "", scene);
    }

    @Override
    public List<String> styles() {
        return List.of("stage.css");
    }

    @Override
    public List<String> scripts() {
        return List.of("stage.js");
    }
}
