package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/** Every rule in plain words, by theme. */
public record RulesPage(String title, int rules, List<Theme> themes) implements Page {

    /** Rules of one theme. */
    public record Theme(String id, String name, List<Item> diagnosis, List<Item> advice) {}

    /** A rule: what must hold, what it concludes, what it rests on. */
    public record Item(String anchor, String name, List<String> conditions, String conclusion, List<Link> findings) {}
}
