package org.migrationadvisor.pages.training;

import java.util.List;
import org.migrationadvisor.pages.Page;

/** A page of the kit: it is made for paper, and its template leaves out the style sheet of ordinary pages. */
interface Printed extends Page {

    @Override
    default List<String> styles() {
        return List.of("kit.css");
    }
}
