package org.migrationadvisor.pages.stage;

import java.util.List;
import org.migrationadvisor.pages.Page;

/**
 * Where the demonstration begins.
 *
 * @param most how many municipalities can be laid side by side
 */
public record StageStartPage(String title, List<Item> fictional, List<Item> studied, String gallery, int most)
        implements Page {

    /** A municipality to begin with. */
    public record Item(String id, String name, String href) {}

    @Override
    public List<String> styles() {
        return List.of("stage.css");
    }

    @Override
    public List<String> scripts() {
        return List.of("stage.js");
    }
}
