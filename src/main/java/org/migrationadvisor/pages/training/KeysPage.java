package org.migrationadvisor.pages.training;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;

/** The answer keys of the fictional municipalities. */
public record KeysPage(String title, List<Key> keys) implements Page {

    /** One key. */
    public record Key(
            Link municipality,
            String demonstration,
            String lessons,
            List<Link> first,
            List<String> severe,
            List<Link> notNow,
            List<Link> running,
            List<Point> points,
            List<String> questions) {}

    /** Something to make of it, and where the study says so. */
    public record Point(String text, List<Link> findings) {}
}
