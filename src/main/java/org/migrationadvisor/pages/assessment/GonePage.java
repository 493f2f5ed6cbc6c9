package org.migrationadvisor.pages.assessment;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** An assessment was deleted, or is left on this device. */
public record GonePage(String title, String words) implements Page {

    /** It also empties what the browser still held to be sent. */
    @Override
    public List<String> scripts() {
        return List.of("answers.js");
    }
}
